import mongoose, { type QueryFilter } from 'mongoose'
import { BadRequest } from '../failure.js'
import { notHidden } from '../hidden.js'
import { keptWhileContentStands } from '../kept.js'
import {
  awaited,
  type MasterclassRequest,
  MasterclassRequestModel,
  type RequestState,
} from '../masterclass-request.js'
import { type RequestRow, requestRows } from './row.js'

/** The most wanted first, or the newest. */
export const requestSorts = ['wanted', 'newest'] as const
export type RequestSort = (typeof requestSorts)[number]

/** What a list may be narrowed to. */
export const listedStates = ['open', 'takenUp', 'scheduled', 'closed'] as const satisfies RequestState[]

/** Ids, as requests hold them. */
export interface RequestFilter {
  theme?: string
  territory?: string
  challenge?: string
  author?: string
  /** An organisation that asks for it. */
  organisation?: string
  /** Those that are waited for or coming, unless said. */
  state?: RequestState
}

interface Page {
  limit: number
  sort?: RequestSort
  /** The `next` of the page before. */
  after?: string
}

/**
 * The requests that members and organisations ask for.
 * @throws BadRequest when `after` is no key of ours.
 */
export const masterclassRequests = keptWhileContentStands(find, (filter, page) =>
  JSON.stringify([
    filter.theme,
    filter.territory,
    filter.challenge,
    filter.author,
    filter.organisation,
    filter.state,
    page.limit,
    page.sort,
    page.after,
  ]),
)

async function find(filter: RequestFilter, page: Page): Promise<{ requests: RequestRow[]; next?: string }> {
  const found = await requestsQuery(filter, page).lean<MasterclassRequest[]>()
  const shown = found.slice(0, page.limit)
  const last = shown.at(-1)
  return {
    requests: await requestRows(shown),
    next: found.length > page.limit && last ? keyOf(last) : undefined,
  }
}

/** The most wanted among those that nobody has taken up yet, for the pages that they belong to. */
export async function mostWanted(filter: RequestFilter, limit: number): Promise<RequestRow[]> {
  return (await masterclassRequests({ ...filter, state: 'open' }, { limit, sort: 'wanted' })).requests
}

/** The question behind `masterclassRequests`; a test asks how it is answered. */
export function requestsQuery({ theme, organisation, ...others }: RequestFilter, page: Page) {
  const { state, ...filed } = others
  const given = Object.entries({ ...filed, themes: theme, organisations: organisation }).filter(
    ([, value]) => value !== undefined,
  )
  return MasterclassRequestModel.find({
    ...Object.fromEntries(given),
    state: state ?? { $in: awaited },
    ...notHidden,
    ...beyond(page),
  })
    .sort(page.sort === 'newest' ? { _id: -1 } : { demand: -1, _id: -1 })
    .limit(page.limit + 1)
}

function keyOf({ demand, _id }: MasterclassRequest): string {
  return Buffer.from(`${demand}.${_id}`).toString('base64url')
}

/** The outer bound is what an index reads by. */
function beyond({ after, sort }: Page): QueryFilter<MasterclassRequest> {
  if (after === undefined) return {}
  const read = Buffer.from(after, 'base64url').toString('latin1')
  const [, wanted, id] = /^(\d{1,9})\.([0-9a-f]{24})$/.exec(read) ?? []
  if (wanted === undefined || id === undefined) throw new BadRequest()
  const _id = new mongoose.Types.ObjectId(id)
  if (sort === 'newest') return { _id: { $lt: _id } }
  const demand = Number(wanted)
  return { demand: { $lte: demand }, $nor: [{ demand, _id: { $gte: _id } }] }
}
