import { slug } from '../../server/lib/slug.js'
import { organisationPath } from '../paths.js'
import type { Territory } from '../territory.js'
import { type OrganisationFilter, organisationsMatching } from './matching.js'
import { type OrganisationRow, organisationRows } from './row.js'

/** A name as the public documents print it, and where the organisation stands. */
export interface PrintedName {
  name: string
  path: string
}

const mostShown = 8

/** Those who carry the label, as printed: each of them is an organisation since the reference data was loaded. */
export function collectiveOf({ collective }: Territory) {
  const printed = (name: string): PrintedName => ({ name, path: organisationPath({ slug: slug(name) }) })
  return (
    collective && {
      name: collective.name,
      members: collective.members.map(printed),
      supporters: collective.supporters.map(printed),
    }
  )
}

/** Some of the organisations of a territory or on a theme, and whether there are more. */
export async function organisationsNear(
  filter: OrganisationFilter,
): Promise<{ rows: OrganisationRow[]; more: boolean }> {
  const { organisations, next } = await organisationsMatching(filter, { limit: mostShown })
  return { rows: await organisationRows(organisations), more: next !== undefined }
}

/** Those of a territory that its published collective does not name. */
export async function organisationsBeside(territory: Territory): Promise<OrganisationRow[]> {
  const { organisations } = await organisationsMatching({ territory: territory._id }, { limit: 100 })
  const named = new Set(
    [...(territory.collective?.members ?? []), ...(territory.collective?.supporters ?? [])].map(slug),
  )
  const others = organisations.filter((organisation) => !named.has(organisation.slug))
  return organisationRows(others.slice(0, mostShown))
}
