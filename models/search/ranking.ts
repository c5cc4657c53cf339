import { type SearchKind, searchKinds } from './kinds.js'
import type { Question, SoughtWord } from './question.js'
import type { Candidate } from './scan.js'

const day = 24 * 3600 * 1000

/**
 * How well an entry answers: for each word whether its title says it or only its text, how much of the title that is, what
 * kind of thing it is, how fresh, and how much people made of it. Depends on nothing but its arguments, so that a list is
 * read on where its last page ended.
 */
export function scoreOf(entry: Candidate, { words }: Question, now: Date): number {
  const inTitle = new Set(entry.titleTerms)
  const all = new Set(entry.terms)
  const said = words.reduce((sum, word) => sum + wordScore(word, inTitle, all), 0)
  const hits = words.filter(({ stems }) => stems.some((stem) => inTitle.has(stem))).length
  const coverage = entry.titleTerms.length > 0 ? (3 * hits) / entry.titleTerms.length : 0
  const { weight, dated } = searchKinds[entry.kind as SearchKind]
  const age = Math.max(0, now.getTime() - entry.date.getTime()) / day
  const freshness = dated ? 2 * Math.exp(-age / 180) : 0
  const made = Math.min(1.5, Math.log10(1 + Math.max(0, entry.weight ?? 0)) / 1.5)
  return round(said + coverage + weight + freshness + made)
}

function wordScore({ stems, prefix }: SoughtWord, inTitle: Set<string>, all: Set<string>): number {
  if (stems.some((stem) => inTitle.has(stem))) return 6
  if (prefix !== undefined && all.has(prefix)) return 4
  return stems.some((stem) => all.has(stem)) ? 2 : 0
}

function round(score: number): number {
  return Math.round(score * 1e6) / 1e6
}
