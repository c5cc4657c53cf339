import { type UnsubscriptionScope, unsubscriptionToken } from '../../models/notification/unsubscription.js'
import type { Happening } from '../../models/notification.js'
import { config } from '../config.js'
import { renderView } from '../http/views.js'
import { type Locale, t } from '../i18n/index.js'
import { notificationLine, type Told } from '../i18n/notification-line.js'
import type { WrittenLetter } from './letter.js'

export interface Addressee {
  id: string
  email: string
  name: string
  locale: Locale
  timeZone: string
}

/**
 * What a reader can do against further letters: links for people, headers for their mail programs (RFC 2369, and RFC 8058
 * for one click).
 */
export async function waysOut(user: string, scope: UnsubscriptionScope) {
  const address = async (which: UnsubscriptionScope) =>
    `${config.publicUrl}/unsubscription/${await unsubscriptionToken({ user, scope: which })}`
  const unsubscribe = await address(scope)
  return {
    links: {
      unsubscribe,
      unsubscribeAll: await address('all'),
      preferences: `${config.publicUrl}/account/notifications`,
    },
    headers: {
      'List-Unsubscribe': `<${unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  }
}

/** An event that the letter is about, for the helper that says when it takes place. */
function whenOf({ startsAt, endsAt, timeZone }: Happening['values']) {
  return startsAt && endsAt && timeZone
    ? { startsAt: new Date(startsAt), endsAt: new Date(endsAt), timeZone }
    : undefined
}

/** What the button says, where it is more than to open the page. */
function actionOf(kind: Happening['kind']): string {
  if (kind === 'masterclass-scheduled') return 'masterclassRequests.letter.register'
  return kind.startsWith('masterclass-') ? 'masterclassRequests.letter.open' : 'notifications.letter.open'
}

/** The letter about one happening, to somebody who wants it at once. */
export async function writeNotification(happening: Happening & Told, to: Addressee): Promise<WrittenLetter> {
  const { locale } = to
  const { links, headers } = await waysOut(to.id, happening.kind)
  const line = notificationLine(locale, happening)
  const context = {
    locale,
    timeZone: to.timeZone,
    subject: line,
    line,
    greeting: t(locale, 'mail.greeting', { name: to.name }),
    excerpt: happening.values.excerpt,
    when: whenOf(happening.values),
    action: actionOf(happening.kind),
    address: `${config.publicUrl}${happening.path}`,
    home: config.publicUrl,
    ...links,
  }
  return {
    to: to.email,
    locale,
    subject: line,
    html: renderView('mail/notification', context),
    text: renderView('mail/notification-text', context),
    headers,
  }
}
