import type { Happening } from '../../models/notification.js'

/** Something that happened, as the tests tell it. */
export function happening(given: Partial<Happening> = {}): Happening {
  return {
    kind: 'mention',
    path: '/topics/1',
    values: { title: 'Le local', excerpt: 'Qu’en pensez-vous ?' },
    key: 'one',
    ...given,
  }
}

/** A reply in a topic. */
export function replyNamed(key: string, topic = 't1'): Happening {
  return happening({ kind: 'topic-reply', key, subject: { kind: 'topic', id: topic }, path: `/posts/${key}` })
}

export async function linesOf(user: { id: string }, filter = {}) {
  const { notificationsOf } = await import('../../models/notification/reading.js')
  return (await notificationsOf(user.id, filter, { limit: 50 })).lines
}
