import type { MembershipRole } from './role.js'

/** The kinds that an organisation may declare; texts `organisations.kinds.*`. */
export const organisationKinds = [
  'association',
  'cooperative',
  'mutual',
  'foundation',
  'socialEnterprise',
  'company',
  'publicAuthority',
  'incubator',
  'university',
  'investor',
  'network',
] as const

/** What is known only by name has no kind yet. */
export const undeclared = 'undeclared'

export type OrganisationKind = (typeof organisationKinds)[number] | typeof undeclared

/** The role of whoever answers for an organisation of this kind. */
export function leadingRole(kind: string): MembershipRole {
  return kind === 'company' ? 'companyRepresentative' : 'referent'
}
