/** What a member may be in an organisation; texts `organisations.roles.*`. */
export const membershipRoles = ['member', 'organiser', 'referent', 'companyRepresentative'] as const

export type MembershipRole = (typeof membershipRoles)[number]

/** Those who answer for an organisation: it always keeps one of them. */
const leading: readonly string[] = ['referent', 'companyRepresentative']

export function leads(role: string): boolean {
  return leading.includes(role)
}

/** The roles that one grants more than. */
export function lowerThan(role: MembershipRole): MembershipRole[] {
  return membershipRoles.filter((other) => rank(other) < rank(role))
}

function rank(role: MembershipRole): number {
  return leads(role) ? 2 : schedules(role) ? 1 : 0
}

/** Those who schedule in its name. */
export function schedules(role: string): boolean {
  return role === 'organiser' || leads(role)
}
