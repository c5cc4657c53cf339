import { keptWhileContentStands } from './kept.js'
import { audiencesOf } from './search/audience.js'
import { conditionsOf, type SearchFilter } from './search/filter.js'
import { gather, gatherAny, mostExamined } from './search/gathering.js'
import { endOf, type PageEnd, readEnd } from './search/page-key.js'
import { type Question, questionOf } from './search/question.js'
import { scoreOf } from './search/ranking.js'
import { type Result, resultsOf } from './search/result.js'
import type { Candidate } from './search/scan.js'
import type { CurrentUser } from './user.js'

export type { Result, SearchFilter }

export const sorts = ['relevance', 'newest'] as const
export type Sort = (typeof sorts)[number]

export interface SearchPage {
  question: Question
  results: Result[]
  /** There may be more than was examined: what is shown is among the newest. */
  partial: boolean
  /** Nothing holds all the words: what is shown holds some. */
  relaxed: boolean
  /** How many were found; at least so many when it is partial. */
  found: number
  next?: string
}

interface Asked {
  typed: string
  filter: SearchFilter
  sort: Sort
  limit: number
  /** The `next` of the page before. */
  after?: string
  /** So many entries of the index may be examined, where that is fewer than for others. */
  most?: number
}

/**
 * What a reader may see of what they look for, the best answers first, or the newest.
 * @throws BadRequest when `after` is no key of ours.
 */
export function search(reader: CurrentUser | undefined, asked: Asked): Promise<SearchPage> {
  return findKept(audiencesOf(reader), asked)
}

const findKept = keptWhileContentStands(find, (audiences, asked) => JSON.stringify([audiences, asked]))

async function find(audiences: string[], asked: Asked): Promise<SearchPage> {
  const question = questionOf(asked.typed)
  const end = readEnd(asked.after)
  const nothing = { question, results: [], partial: false, relaxed: false, found: 0 }
  if (question.words.length === 0) return nothing
  const conditions = { audience: { $in: audiences }, ...conditionsOf(asked.filter) }
  const { most = mostExamined } = asked
  const strict = await gather(question, asked.filter, conditions, most)
  const relaxed = strict.found.length === 0 && question.words.length > 1 && question.phrases.length === 0
  const gathered = relaxed
    ? await gatherAny(question, asked.filter, conditions, most - strict.examined)
    : strict
  const now = end?.now ?? new Date()
  const ranked = rank(gathered.found, question, asked.sort, now)
  const start = end ? ranked.findIndex(({ rank, _id }) => isAfter({ rank, id: _id }, end)) : 0
  const page = start < 0 ? [] : ranked.slice(start, start + asked.limit)
  const last = page.at(-1)
  return {
    question,
    results: await resultsOf(page.map(({ _id }) => _id)),
    partial: gathered.partial || (relaxed && strict.partial),
    relaxed,
    found: ranked.length,
    next:
      last && start + asked.limit < ranked.length ? endOf({ rank: last.rank, id: last._id, now }) : undefined,
  }
}

function rank(found: Candidate[], question: Question, sort: Sort, now: Date) {
  return found
    .map((entry) => ({
      ...entry,
      rank: sort === 'newest' ? entry.date.getTime() : scoreOf(entry, question, now),
    }))
    .sort((a, b) => b.rank - a.rank || (a._id < b._id ? -1 : 1))
}

function isAfter(place: { rank: number; id: string }, end: PageEnd): boolean {
  return place.rank < end.rank || (place.rank === end.rank && place.id > end.id)
}
