import type { Role } from '../user.js'

type Holder = { roles: readonly Role[] } | undefined

export function isAdministrator(user: Holder): boolean {
  return user?.roles.includes('administrator') ?? false
}

/** Whoever moderates: moderators, and administrators beside them. */
export function isModerator(user: Holder): boolean {
  return isAdministrator(user) || (user?.roles.includes('moderator') ?? false)
}

/** The label's task force, which reads applications. */
export function isReviewer(user: Holder): boolean {
  return isAdministrator(user) || (user?.roles.includes('reviewer') ?? false)
}

/** Takes up regulatory obstacles. */
export function isPublicHacker(user: Holder): boolean {
  return isAdministrator(user) || (user?.roles.includes('publicHacker') ?? false)
}
