import mongoose, { type QueryFilter } from 'mongoose'
import { briefCache } from '../../server/lib/brief-cache.js'
import { BadRequest } from '../failure.js'
import { type Person, peopleById } from '../person.js'
import { waitingCount } from '../post/held.js'
import { type Case, CaseModel, type CaseState, caseStates } from './case.js'
import { isSubjectKind } from './subjects.js'

/** A case as the queue lists it. */
export interface CaseRow extends Case {
  person?: Person
  holder?: Person
  lastDecision?: Case['decisions'][number]
}

export interface QueueFilter {
  state: CaseState
  /** A kind of subject, or `appeal`. */
  kind?: string
}

/** What waits is read from the oldest on, what is decided from the latest on. */
function direction(state: CaseState): 1 | -1 {
  return state === 'open' || state === 'taken' ? 1 : -1
}

/**
 * The cases in a state, in the order in which they came to it.
 * @param page `after` is the `next` of the page before.
 * @throws BadRequest when `after` is no such key.
 */
export async function queue(
  filter: QueueFilter,
  page: { limit: number; after?: string },
): Promise<{ cases: CaseRow[]; next?: string }> {
  const found = await queueQuery(filter, page).lean<Case[]>()
  const shown = found.slice(0, page.limit)
  const last = shown.at(-1)
  const people = await peopleById(shown.flatMap(({ author, takenBy }) => [author, takenBy]))
  return {
    cases: shown.map((one) => ({
      ...one,
      person: people.get(String(one.author)),
      holder: one.takenBy ? people.get(String(one.takenBy)) : undefined,
      lastDecision: one.decisions.at(-1),
    })),
    next: found.length > page.limit && last ? `${last.movedAt.getTime()}.${last._id}` : undefined,
  }
}

/** The question behind `queue`; a test asks how it is answered. */
export function queueQuery({ state, kind }: QueueFilter, page: { limit: number; after?: string }) {
  const order = direction(state)
  return CaseModel.find({
    state,
    ...(isSubjectKind(kind) && { 'subject.kind': kind }),
    ...(kind === 'appeal' && { appeal: { $exists: true } }),
    ...beyond(page.after, order),
  })
    .sort({ movedAt: order, _id: order })
    .limit(page.limit + 1)
}

function beyond(after: string | undefined, order: 1 | -1): QueryFilter<Case> {
  if (after === undefined) return {}
  const [, time, id] = /^(\d{1,15})\.([0-9a-f]{24})$/.exec(after) ?? []
  if (time === undefined || id === undefined) throw new BadRequest()
  const movedAt = new Date(Number(time))
  const _id = new mongoose.Types.ObjectId(id)
  return order === 1
    ? { movedAt: { $gte: movedAt }, $nor: [{ movedAt, _id: { $lte: _id } }] }
    : { movedAt: { $lte: movedAt }, $nor: [{ movedAt, _id: { $gte: _id } }] }
}

/** How many cases are in each state. */
export async function queueCounts(): Promise<Record<CaseState, number>> {
  const counts = await Promise.all(
    caseStates.map(async (state) => [state, await CaseModel.countDocuments({ state })] as const),
  )
  return Object.fromEntries(counts) as Record<CaseState, number>
}

const countedMilliseconds = 5000
const waiting = briefCache(
  async () => (await CaseModel.countDocuments({ state: 'open' })) + (await waitingCount()),
  countedMilliseconds,
)

/** How many cases and first posts nobody has taken up; counted again after five seconds. */
export function toModerate(): Promise<number> {
  return waiting.get()
}
