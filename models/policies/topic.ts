import type { CurrentUser } from '../user.js'
import { mustAcceptCharter } from './account.js'

/** Members who have accepted the charter as it stands. */
export function mayOpenTopic(user: CurrentUser | undefined): boolean {
  return user !== undefined && !mustAcceptCharter(user)
}

export function mayReply(user: CurrentUser | undefined): boolean {
  return mayOpenTopic(user)
}
