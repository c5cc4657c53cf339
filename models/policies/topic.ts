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

/** Its author and the moderators say where a topic belongs. */
export function mayFile(user: CurrentUser | undefined, topic: Pick<Topic, 'author'>): boolean {
  return user !== undefined && !mustAcceptCharter(user) && (isAuthor(user, topic) || isModerator(user))
}

/** Taking a whole conversation away, and bringing it back. */
export function mayDeleteTopic(user: CurrentUser | undefined): boolean {
  return isModerator(user)
}
