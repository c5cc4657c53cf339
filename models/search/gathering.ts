import type { SearchFilter } from './filter.js'
import { type Lane, laneShares, type SearchKind, searchKindNames, searchKinds } from './kinds.js'
import { foldedWords, type Question, termsOf } from './question.js'
import { type Candidate, frequencyOf, type Scan, scan } from './scan.js'

/** What an answer may cost, whatever is asked: so many entries of the index. */
export const mostExamined = 5000

export interface Gathered {
  found: Candidate[]
  examined: number
  partial: boolean
}

/** Entries that hold all the words: read under the rarest of them, the others looked for in what is read. */
export async function gather(
  question: Question,
  filter: SearchFilter,
  conditions: Record<string, unknown>,
  most = mostExamined,
): Promise<Gathered> {
  const [rarest, probed] = await rarestWord(question, lanesOf(filter).at(-1)?.kinds ?? [])
  const all = question.words
    .filter((word) => word !== rarest)
    .map((word) => ({ terms: { $in: termsOf(word) } }))
  const several = question.words.length > 1
  const gathered = await scanLanes(
    termsOf(rarest),
    filter,
    { ...conditions, ...(all.length > 0 && { $and: all }) },
    {
      budget: (several ? most * 0.7 : most) - probed,
      withTerms: several,
      withWords: question.phrases.length > 0,
    },
  )
  const found = gathered.found.filter((entry) => holdsPhrases(entry, question.phrases))
  return { ...gathered, found, examined: gathered.examined + probed }
}

/** Entries that hold any of the words. */
export async function gatherAny(
  question: Question,
  filter: SearchFilter,
  conditions: Record<string, unknown>,
  budget: number,
): Promise<Gathered> {
  const terms = question.words.flatMap(termsOf)
  return scanLanes(terms, filter, conditions, { budget, withTerms: true })
}

async function scanLanes(
  terms: string[],
  filter: SearchFilter,
  conditions: Record<string, unknown>,
  { budget, ...needed }: Pick<Scan, 'budget' | 'withTerms' | 'withWords'>,
): Promise<Gathered> {
  const lanes = lanesOf(filter)
  const shares = lanes.reduce((sum, { share }) => sum + share, 0)
  const parts = await Promise.all(
    lanes.map(({ kinds, share }) => {
      const wanted: Scan = {
        terms,
        kinds,
        filter: conditions,
        since: filter.since,
        until: filter.until,
        budget: Math.floor((budget * share) / shares),
        ...needed,
      }
      return scan(wanted)
    }),
  )
  return {
    found: parts.flatMap(({ found }) => found),
    examined: parts.reduce((sum, { examined }) => sum + examined, 0),
    partial: parts.some(({ partial }) => partial),
  }
}

/** With one word there is nothing to choose. */
async function rarestWord(question: Question, kinds: SearchKind[]) {
  const [first, ...others] = question.words
  if (!first) throw new Error('A question without words')
  if (others.length === 0) return [first, 0] as const
  const frequencies = await Promise.all(
    question.words.map(async (word) => ({ word, ...(await frequencyOf(word.stems, kinds)) })),
  )
  const examined = frequencies.reduce((sum, frequency) => sum + frequency.examined, 0)
  const [rarest] = frequencies.sort((a, b) => a.frequency - b.frequency)
  return [rarest?.word ?? first, examined] as const
}

/** The most numerous kind comes last. */
function lanesOf({ kinds = searchKindNames }: SearchFilter) {
  return (Object.keys(laneShares) as Lane[])
    .map((lane) => ({
      share: laneShares[lane],
      kinds: kinds.filter((kind) => searchKinds[kind].lane === lane),
    }))
    .filter((lane) => lane.kinds.length > 0)
}

function holdsPhrases({ title, text }: Candidate, phrases: string[]): boolean {
  if (phrases.length === 0) return true
  const said = [title, text].flatMap(languagesOf).map((words) => ` ${foldedWords(words)} `)
  return phrases.every((phrase) => said.some((words) => words.includes(` ${phrase} `)))
}

function languagesOf(text: unknown): string[] {
  if (typeof text === 'string') return [text]
  return text && typeof text === 'object' ? Object.values(text).map(String) : []
}
