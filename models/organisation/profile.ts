import type { Types } from 'mongoose'
import { isDuplicateKey } from '../../server/lib/duplicate-key.js'
import { renderMarkdown } from '../../server/lib/markdown.js'
import { slug } from '../../server/lib/slug.js'
import { contentChanged } from '../content-version.js'
import { Gone, InvalidInput } from '../failure.js'
import { type Organisation, OrganisationModel, organisationBySlug } from '../organisation.js'
import { indexEntry } from '../search/entry.js'
import { territories } from '../territory.js'
import type { OrganisationProfile } from './fields.js'
import { leadingRole } from './kind.js'
import { addMember } from './members.js'
import { findableOrganisation } from './search.js'

/**
 * Makes an organisation whose creator answers for it; the same form sent twice makes one.
 * @throws InvalidInput when an organisation has this name already, or a territory does not exist.
 */
export async function createOrganisation(
  creator: { id: string },
  profile: OrganisationProfile,
): Promise<Organisation> {
  await checkTerritories(profile)
  const organisation = await insertOnce(creator, profile)
  await addMember(organisation._id, creator.id, leadingRole(profile.kind), creator.id)
  const made = await organisationBySlug(organisation.slug)
  await indexEntry(findableOrganisation(made))
  return made
}

/**
 * Its address stays as it is, whatever its name becomes.
 * @throws InvalidInput when a territory does not exist, Gone when it is no more.
 */
export async function updateOrganisation(id: Types.ObjectId, profile: OrganisationProfile): Promise<void> {
  await checkTerritories(profile)
  const { site, siren, ...rest } = profile
  const left = { ...(site ? {} : { site: 1 }), ...(siren ? {} : { siren: 1 }) }
  const updated = await OrganisationModel.findOneAndUpdate(
    { _id: id },
    {
      $set: {
        ...derived(profile),
        ...rest,
        ...(site && { site }),
        ...(siren && { siren }),
        changedAt: new Date(),
      },
      $unset: left,
    },
    { returnDocument: 'after' },
  ).lean<Organisation>()
  if (!updated) throw new Gone('organisations.errors.gone')
  await indexEntry(findableOrganisation(updated))
  await contentChanged()
}

async function checkTerritories(profile: OrganisationProfile): Promise<void> {
  const known = new Set((await territories()).map(({ _id }) => _id))
  if (!profile.territories.every((one) => known.has(one))) {
    throw new InvalidInput({ territories: 'organisations.errors.territoryUnknown' })
  }
}

/** `/organisations/new` is a page of its own. */
function addressFor({ name }: OrganisationProfile): string {
  return slug(name) === 'new' ? 'new-organisation' : slug(name)
}

function derived({ name, description }: OrganisationProfile) {
  return { nameKey: slug(name), descriptionHtml: renderMarkdown(description) }
}

async function insertOnce(creator: { id: string }, profile: OrganisationProfile): Promise<Organisation> {
  const now = new Date()
  try {
    const made = await OrganisationModel.create({
      ...profile,
      ...derived(profile),
      slug: addressFor(profile),
      claimed: true,
      leaders: [creator.id],
      createdAt: now,
      changedAt: now,
    })
    return made.toObject()
  } catch (error) {
    if (!isDuplicateKey(error)) throw error
    const twin = await OrganisationModel.findOne({
      slug: addressFor(profile),
      name: profile.name,
      leaders: creator.id,
      createdAt: { $gt: new Date(now.getTime() - 60_000) },
    }).lean<Organisation>()
    if (!twin) throw new InvalidInput({ name: 'organisations.errors.nameTaken' })
    return twin
  }
}
