import { OrganisationModel } from '../organisation.js'
import { organisationPath } from '../paths.js'
import { UserModel } from '../user.js'

/** The organisations that nobody would answer for if this member left the hub; who is leaving as well does not count. */
export async function organisationsHeldAlone(user: string): Promise<{ reason: string; path: string }[]> {
  const held = await OrganisationModel.find({ leaders: user }, { slug: 1, leaders: 1 }).lean()
  const others = held.flatMap(({ leaders }) => leaders.filter((leader) => String(leader) !== user))
  const staying = await UserModel.find(
    { _id: { $in: others }, deletionDueAt: { $exists: false } },
    { _id: 1 },
  ).lean()
  const stay = new Set(staying.map(({ _id }) => String(_id)))
  return held
    .filter(({ leaders }) => !leaders.some((leader) => stay.has(String(leader))))
    .map(({ slug }) => ({
      reason: 'organisations.errors.held',
      path: `${organisationPath({ slug })}/members`,
    }))
}
