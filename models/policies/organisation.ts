import type { OwnMembership } from '../organisation/membership.js'
import { leads, schedules } from '../organisation/role.js'
import type { CurrentUser } from '../user.js'
import { mustAcceptCharter } from './account.js'
import { isAdministrator } from './roles.js'

type OrganisationId = { toString(): string }

function roleIn(user: CurrentUser, organisation: OrganisationId): string | undefined {
  return user.memberships.find((membership) => membership.organisation === String(organisation))?.role
}

/** Its referents and company representatives, once they have accepted the charter as it stands. */
export function maySpeakFor(user: CurrentUser | undefined, organisation: OrganisationId): boolean {
  if (!user || mustAcceptCharter(user)) return false
  return leads(roleIn(user, organisation) ?? '')
}

/** The organisations in whose name they may speak. */
export function voicesOf(user: CurrentUser | undefined): OwnMembership[] {
  return user?.memberships.filter(({ organisation }) => maySpeakFor(user, organisation)) ?? []
}

/** Its organisers as well. */
export function maySchedule(user: CurrentUser | undefined, organisation: OrganisationId): boolean {
  if (!user || mustAcceptCharter(user)) return false
  return schedules(roleIn(user, organisation) ?? '')
}

/** Its profile and its members: whoever speaks for it, and administrators. */
export function mayManage(user: CurrentUser | undefined, organisation: OrganisationId): boolean {
  if (!user || mustAcceptCharter(user)) return false
  return isAdministrator(user) || maySpeakFor(user, organisation)
}
