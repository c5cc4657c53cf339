import { fold, isStopWord, stemsOf, words } from '../../server/lib/french-words.js'
import { prefixTerm } from './entry.js'

/** A word that is looked for, by any of the terms that its forms stand under. */
export interface SoughtWord {
  word: string
  stems: readonly string[]
  /** For the last word, which may still be being typed. */
  prefix?: string
}

/** What a person typed, understood. */
export interface Question {
  words: SoughtWord[]
  /** What stood between quotation marks, folded: to be found as it is. */
  phrases: string[]
}

const mostWords = 8
const longestQuestion = 200

/** Words that say nothing are left out, unless there are no others. */
export function questionOf(typed: string): Question {
  const text = typed.slice(0, longestQuestion)
  const all = [...words(text)]
  const telling = all.filter(({ word }) => !isStopWord(word))
  const chosen = (telling.length > 0 ? telling : all).slice(0, mostWords)
  const last = all.at(-1)
  const sought = chosen.map((found) => ({
    word: found.word,
    stems: stemsOf(found.word),
    ...(found === last &&
      last.at + last.length === text.trimEnd().length && { prefix: prefixTerm(found.word) }),
  }))
  return { words: distinct(sought), phrases: phrasesIn(text) }
}

/** The rarer ones first. */
export function termsOf({ stems, prefix }: SoughtWord): string[] {
  return prefix ? [prefix, ...stems] : [...stems]
}

function distinct(sought: SoughtWord[]): SoughtWord[] {
  return sought.filter(({ word }, index) => sought.findLastIndex((other) => other.word === word) === index)
}

function phrasesIn(text: string): string[] {
  return [...text.matchAll(/["«“]([^"«»“”]+)["»”]/g)]
    .map(([, phrase = '']) => foldedWords(phrase))
    .filter((phrase) => phrase.includes(' '))
}

/** The words of a text, folded, one space apart: in this form a phrase is looked for. */
export function foldedWords(text: string): string {
  return [...words(text)].map(({ word }) => fold(word)).join(' ')
}
