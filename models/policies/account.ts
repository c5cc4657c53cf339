import type { CurrentUser } from '../user.js'

/** Whoever has not accepted the charter as it stands reads, and does nothing else. */
export function mustAcceptCharter(user: CurrentUser): boolean {
  return user.charterVersion < user.charterInForce
}
