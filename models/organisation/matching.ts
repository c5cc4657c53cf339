import mongoose from 'mongoose'
import { slug } from '../../server/lib/slug.js'
import { BadRequest } from '../failure.js'
import { keptWhileContentStands } from '../kept.js'
import { type Organisation, OrganisationModel, shown } from '../organisation.js'
import type { OrganisationKind } from './kind.js'

/** Ids, as organisations hold them; `search` is what was typed of a name. */
export interface OrganisationFilter {
  search?: string
  territory?: string
  theme?: string
  kind?: OrganisationKind
}

interface Page {
  limit: number
  after?: string
}

/**
 * The organisations that answer to all of this, by name. Every word searched for begins a word of the name; accents and
 * capitals do not matter.
 * @param page `after` is the `next` of the page before.
 * @throws BadRequest when `after` is no such key.
 */
export const organisationsMatching = keptWhileContentStands(find, (filter, page) =>
  JSON.stringify([filter.search, filter.territory, filter.theme, filter.kind, page.limit, page.after]),
)

async function find(
  filter: OrganisationFilter,
  page: Page,
): Promise<{ organisations: Organisation[]; next?: string }> {
  const found = await organisationsQuery(filter, page).lean<Organisation[]>()
  const organisations = found.slice(0, page.limit)
  const last = organisations.at(-1)
  return { organisations, next: found.length > page.limit && last ? keyOf(last) : undefined }
}

/** The question behind `organisationsMatching`; a test asks how it is answered. */
export function organisationsQuery({ search, territory, theme, kind }: OrganisationFilter, page: Page) {
  return OrganisationModel.find(
    {
      ...shown,
      ...(territory && { territories: territory }),
      ...(theme && { themes: theme }),
      ...(kind && { kind }),
      ...laterThan(page.after),
      $and: [{}, ...wordsOf(search)],
    },
    { loaded: 0, descriptionHtml: 0 },
  )
    .sort({ nameKey: 1, _id: 1 })
    .limit(page.limit + 1)
}

/** How many there are in all. */
export const organisationCount = keptWhileContentStands(
  () => OrganisationModel.countDocuments(shown).exec(),
  () => '',
)

function wordsOf(search: string | undefined): { nameKey: { $regex: string } }[] {
  const words = slug(search ?? '')
    .split('-')
    .filter(Boolean)
  return words.map((word) => ({ nameKey: { $regex: `(^|-)${word}` } }))
}

function keyOf(organisation: Organisation): string {
  return Buffer.from(`${organisation.nameKey}.${organisation._id}`).toString('base64url')
}

function laterThan(key: string | undefined) {
  if (key === undefined) return { nameKey: { $gte: '' } }
  const read = Buffer.from(key, 'base64url').toString('latin1')
  const [, nameKey, id] = /^([a-z0-9-]*)\.([0-9a-f]{24})$/.exec(read) ?? []
  if (nameKey === undefined || id === undefined) throw new BadRequest()
  return {
    nameKey: { $gte: nameKey },
    $nor: [{ nameKey, _id: { $lte: new mongoose.Types.ObjectId(id) } }],
  }
}
