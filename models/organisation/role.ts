/** What a member may be in an organisation; texts `organisations.roles.*`. */
export const membershipRoles = ['member', 'organiser', 'referent', 'companyRepresentative'] as const

export type MembershipRole = (typeof membershipRoles)[number]

/** Those who answer for an organisation: it always keeps one of them. */
const leading: readonly string[] = ['referent', 'companyRepresentative']

export function leads(role: string): boolean {
  return leading.includes(role)
}

/** Those who schedule in its name. */
export function schedules(role: string): boolean {
  return role === 'organiser' || leads(role)
}
