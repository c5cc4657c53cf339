import type { PipelineStage } from 'mongoose'
import { type SearchEntry, SearchEntryModel } from './entry.js'
import type { SearchKind } from './kinds.js'

/** What is needed of an entry to rank it; of its terms at least those under which it was found. */
export type Candidate = Pick<SearchEntry, '_id' | 'kind' | 'titleTerms' | 'date' | 'weight' | 'terms'> &
  Partial<Pick<SearchEntry, 'title' | 'text'>>

export interface Scan {
  /** Any of these terms. */
  terms: readonly string[]
  kinds: readonly SearchKind[]
  /** What else must be true of an entry. */
  filter: Record<string, unknown>
  /** Only entries as old as this, or older. */
  until?: Date
  since?: Date
  /** So many entries of the index may be examined. */
  budget: number
  /** Whether the terms under which it was not found are needed too. */
  withTerms?: boolean
  /** Whether titles and texts are needed too. */
  withWords?: boolean
}

export interface Scanned {
  found: Candidate[]
  examined: number
  /** Whether there is more than was examined. */
  partial: boolean
}

/** Slower than this, and a search gives what it has. */
const mostMilliseconds = 2000

/**
 * Reads the newest entries that stand under the terms, one after another: what one leaves of the budget is for the next.
 * The budget is the index's, not that of what passes the filter.
 */
export async function scan(wanted: Scan): Promise<Scanned> {
  const whole: Scanned = { found: [], examined: 0, partial: false }
  const found = new Map<string, Candidate>()
  for (const [index, term] of wanted.terms.entries()) {
    const limit = Math.floor((wanted.budget - whole.examined) / (wanted.terms.length - index))
    if (limit < 1) continue
    const part = await scanTerm(wanted, term, limit)
    for (const candidate of part.found) {
      const terms = found.get(candidate._id)?.terms ?? []
      found.set(candidate._id, { ...candidate, terms: [...terms, ...(candidate.terms ?? [term])] })
    }
    whole.examined += part.examined
    whole.partial ||= part.partial
  }
  return { ...whole, found: [...found.values()] }
}

async function scanTerm(wanted: Scan, term: string, limit: number): Promise<Scanned> {
  const [answer] = await SearchEntryModel.aggregate<{ examined: { count: number }[]; found: Candidate[] }>(
    scanPipeline(wanted, term, limit),
  ).option({ maxTimeMS: mostMilliseconds })
  const examined = answer?.examined[0]?.count ?? 0
  return { found: answer?.found ?? [], examined, partial: examined >= limit }
}

/** The question behind `scan`; a test asks how it is answered. */
export function scanPipeline(
  { kinds, filter, until, since, withTerms, withWords }: Scan,
  term: string,
  limit: number,
): PipelineStage[] {
  const shown = [
    ...['kind', 'titleTerms', 'date', 'weight'],
    ...(withTerms ? ['terms'] : []),
    ...(withWords ? ['title', 'text'] : []),
  ]
  const asked = fieldsIn(filter)
  const dates = { ...(until && { $lte: until }), ...(since && { $gte: since }) }
  return [
    {
      $match: {
        terms: term,
        kind: kinds.length === 1 ? kinds[0] : { $in: [...kinds] },
        ...(Object.keys(dates).length > 0 && { date: dates }),
      },
    },
    { $sort: { date: -1 } },
    { $limit: limit },
    { $project: Object.fromEntries([...shown, ...asked].map((field) => [field, 1])) },
    {
      $facet: {
        examined: [{ $count: 'count' }],
        found: [{ $match: filter }, { $project: Object.fromEntries(shown.map((field) => [field, 1])) }],
      },
    },
  ]
}

/** The fields that a filter asks about. */
function fieldsIn(filter: Record<string, unknown>): string[] {
  return Object.entries(filter).flatMap(([name, value]) =>
    name === '$and' ? (value as Record<string, unknown>[]).flatMap(fieldsIn) : [name],
  )
}

const probed = 100

/** How rare a word is among these kinds, the rarer the less, by the age of its hundredth entry. */
export async function frequencyOf(
  terms: readonly string[],
  kinds: readonly SearchKind[],
): Promise<{ frequency: number; examined: number }> {
  const probes = await Promise.all(
    terms.map(async (term) => {
      const [answer] = await SearchEntryModel.aggregate<{ count: number; oldest: Date }>([
        { $match: { terms: term, kind: kinds.length === 1 ? kinds[0] : { $in: [...kinds] } } },
        { $sort: { date: -1 } },
        { $limit: probed },
        { $group: { _id: null, count: { $sum: 1 }, oldest: { $min: '$date' } } },
      ]).option({ maxTimeMS: mostMilliseconds })
      return answer ?? { count: 0, oldest: new Date(0) }
    }),
  )
  const examined = probes.reduce((sum, { count }) => sum + count, 0)
  const frequency = probes.reduce(
    (sum, { count, oldest }) => sum + (count < probed ? count : probed + oldest.getTime()),
    0,
  )
  return { frequency, examined }
}
