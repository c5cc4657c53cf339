import type { Topic } from '../topic.js'
import type { CurrentUser } from '../user.js'
import { mustAcceptCharter } from './account.js'
import { isModerator } from './roles.js'

/** Members who have accepted the charter as it stands. */
export function mayOpenTopic(user: CurrentUser | undefined): boolean {
  return user !== undefined && !mustAcceptCharter(user)
}

export function mayReply(user: CurrentUser | undefined): boolean {
  return mayOpenTopic(user)
}

function isAuthor(user: CurrentUser, topic: Pick<Topic, 'author'>): boolean {
  return String(topic.author) === user.id
}

function isInCharge(user: CurrentUser | undefined, topic: Pick<Topic, 'author'>): boolean {
  return user !== undefined && !mustAcceptCharter(user) && (isAuthor(user, topic) || isModerator(user))
}

/** What the moderators have locked, they alone open again. */
export function mayClose(user: CurrentUser | undefined, topic: Pick<Topic, 'author' | 'locked'>): boolean {
  return isInCharge(user, topic) && (!topic.locked || isModerator(user))
}

export function mayPin(user: CurrentUser | undefined): boolean {
  return isModerator(user)
}

/** Whoever asked knows what answers; the moderators help. */
export function mayMarkAnswer(user: CurrentUser | undefined, topic: Pick<Topic, 'author' | 'kind'>): boolean {
  return topic.kind === 'question' && isInCharge(user, topic)
}

export function mayConclude(user: CurrentUser | undefined, topic: Pick<Topic, 'author' | 'kind'>): boolean {
  return topic.kind === 'debate' && isInCharge(user, topic)
}

/** Moving posts from one topic to another. */
export function mayRearrange(user: CurrentUser | undefined): boolean {
  return isModerator(user)
}

/** Its author and the moderators say where a topic belongs. */
export function mayFile(user: CurrentUser | undefined, topic: Pick<Topic, 'author'>): boolean {
  return isInCharge(user, topic)
}

/** Taking a whole conversation away, and bringing it back. */
export function mayDeleteTopic(user: CurrentUser | undefined): boolean {
  return isModerator(user)
}
