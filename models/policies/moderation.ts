import type { Case } from '../flag/case.js'
import type { CurrentUser, Role } from '../user.js'
import { isAdministrator, isModerator } from './roles.js'

type Handled = Pick<Case, 'author' | 'state' | 'takenBy' | 'decisions' | 'appeal'>

/** At least six months, as article 20 of the European Digital Services Act asks. */
export const appealDays = 183

export function mayModerate(user: CurrentUser | undefined): boolean {
  return isModerator(user)
}

/** Nobody judges their own words, and an appeal goes to somebody else than who decided first. */
function isImpartial(user: CurrentUser, { author, decisions }: Handled): boolean {
  return String(author) !== user.id && !decisions.some(({ by }) => String(by) === user.id)
}

export function mayTake(user: CurrentUser | undefined, given: Handled): boolean {
  return user !== undefined && isModerator(user) && given.state === 'open' && isImpartial(user, given)
}

export function mayRelease(user: CurrentUser | undefined, given: Handled): boolean {
  return given.state === 'taken' && (String(given.takenBy) === user?.id || isAdministrator(user))
}

export function mayDecide(user: CurrentUser | undefined, given: Handled): boolean {
  return (
    user !== undefined &&
    isModerator(user) &&
    given.state === 'taken' &&
    String(given.takenBy) === user.id &&
    isImpartial(user, given)
  )
}

/** Once, by who wrote it, against what was decided against them. */
export function mayAppeal(user: { id: string } | undefined, given: Handled): boolean {
  const [decision] = given.decisions
  return (
    String(given.author) === user?.id &&
    given.state === 'upheld' &&
    !given.appeal &&
    decision !== undefined &&
    Date.now() - decision.at.getTime() < appealDays * 24 * 3600 * 1000
  )
}

/** Members by moderators; moderators and administrators by administrators; nobody themselves. */
export function maySuspend(
  user: CurrentUser | undefined,
  member: { id: string; roles: readonly Role[] },
): boolean {
  if (!user || user.id === member.id) return false
  return isModerator(member) ? isAdministrator(user) : isModerator(user)
}

/** Roles are in the hands of administrators. */
export function mayGrantRoles(user: CurrentUser | undefined): boolean {
  return isAdministrator(user)
}
