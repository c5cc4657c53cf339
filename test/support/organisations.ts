import type { MembershipRole } from '../../models/organisation/role.js'

/** An organisation of the reference data. */
export async function seeded(slug = 'les-ecossolies') {
  const { organisationBySlug } = await import('../../models/organisation.js')
  return organisationBySlug(slug)
}

/** Gives somebody a place in an organisation, as its verbs would. */
export async function placed(
  user: { id: string },
  role: MembershipRole,
  organisation?: { _id: { toString(): string } },
) {
  const { addMember } = await import('../../models/organisation/members.js')
  const there = organisation ?? (await seeded())
  await addMember(String(there._id), user.id, role, user.id)
  const { currentUserById } = await import('../../models/user.js')
  const current = await currentUserById(user.id)
  if (!current) throw new Error('the member is no more')
  return current
}
