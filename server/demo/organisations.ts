import { InvalidInput } from '../../models/failure.js'
import type { OrganisationProfile } from '../../models/organisation/fields.js'
import { addMember } from '../../models/organisation/members.js'
import { createOrganisation } from '../../models/organisation/profile.js'
import type { MembershipRole } from '../../models/organisation/role.js'
import { organisationBySlug } from '../../models/organisation.js'
import { PostModel } from '../../models/post.js'
import { TopicModel } from '../../models/topic.js'
import { slug } from '../lib/slug.js'
import { type ReferenceTerritory, territories } from '../reference/index.js'
import { companies } from './content/organisations.js'
import type { DemoPerson } from './people.js'

const rolesInTurn: MembershipRole[] = ['referent', 'organiser', 'referent', 'member']
const spokenTopics = 2

/**
 * Gives the people of each territory a place in the first organisation of its collective, and some of them companies; those
 * who answer for a collective's have opened their first topics in its name. Run again, it changes nothing.
 */
export async function storeOrganisations(people: DemoPerson[]): Promise<void> {
  for (const territory of territories) await peopleCollective(territory as ReferenceTerritory, people)
  for (const [index, company] of companies.entries()) await foundCompany(company, people[index * 5 + 2])
}

async function peopleCollective(territory: ReferenceTerritory, people: DemoPerson[]): Promise<void> {
  const name = territory.collective?.members[0]
  if (!name) return
  const organisation = await organisationBySlug(slug(name))
  const residents = people.filter(
    (person) => person.territory === territory.slug && person.origin !== 'elsewhere',
  )
  for (const [index, person] of residents.slice(0, rolesInTurn.length).entries()) {
    const role = rolesInTurn[index] ?? 'member'
    await addMember(organisation._id, person.id, role, person.id)
    if (role === 'referent') await speakFor(organisation, person)
  }
}

async function foundCompany(company: OrganisationProfile, person: DemoPerson | undefined): Promise<void> {
  if (!person) return
  try {
    await createOrganisation({ id: String(person.id) }, company)
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error
  }
}

async function speakFor(organisation: { _id: unknown }, person: DemoPerson): Promise<void> {
  const topics = await TopicModel.find({ author: person.id, lastPostAt: { $exists: true } }, { _id: 1 })
    .sort({ _id: 1 })
    .limit(spokenTopics)
    .lean()
  const ids = topics.map(({ _id }) => _id)
  const onBehalfOf = organisation._id as (typeof ids)[number]
  await TopicModel.updateMany({ _id: { $in: ids } }, { $set: { onBehalfOf } })
  await PostModel.updateMany({ topic: { $in: ids }, position: 1 }, { $set: { onBehalfOf } })
}
