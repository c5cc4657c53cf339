import { newStemmer } from 'snowball-stemmers'

/** A word of a text, folded, and where it stands. */
export interface Word {
  word: string
  at: number
  length: number
}

const stemmer = newStemmer('french')
const combining = /\p{M}/gu

/** Words that are in every text; single letters, which is what elision leaves (« l’ », « d’ »), go without being named. */
const stopWords = new Set(
  `alors au aucun aucune aussi autre autres aux avant avec avoir bien car ce ceci cela celle celles celui ces cet cette ceux
  chaque chez ci comme comment dans de depuis des donc dont du elle elles en encore entre es est et etaient etait etant ete
  etes etre eu eux fait font ici il ils je jusqu la le les leur leurs lors lorsqu lui ma mais me meme memes mes moi moins
  mon ne ni nos notre nous on ont ou par parce pas peu peut peuvent plus pour pourquoi puis puisqu qu quand que quel quelle
  quelles quels qui quoi quoiqu sa sans se sera seront ses si soi soit son sont sous sur ta te tes toi ton tous tout toute
  toutes tres tu un une va vers voici voila vos votre vous vont
  about after also an and are as at be been being but by can did do does for from had has have how if in into is it its
  more most my no nor not of off on only or our out over own same she should so some such than that the their them then
  there these they this those through to too under until up very was we were what when where which while who why will with
  you your`.split(/\s+/),
)

/** Lower case without accents; ligatures written out. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae').normalize('NFD').replace(combining, '')
}

/** All words of a text in their order, lower case with their accents; elisions and hyphens part them, numbers are kept. */
export function* words(text: string): Generator<Word> {
  for (const match of text.matchAll(/\d+(?:[\u00a0\u202f ]\d{3})+(?!\d)|[\p{L}\p{N}\p{M}]+/gu)) {
    const [found] = match
    const word = found.toLowerCase().replace(/[\u00a0\u202f ]/g, '')
    yield { word, at: match.index, length: found.length }
  }
}

export function isStopWord(word: string): boolean {
  const folded = fold(word)
  return stopWords.has(folded) || (folded.length < 2 && !/\p{N}/u.test(folded))
}

const longestWord = 40
const mostKept = 100_000
const kept = new Map<string, readonly string[]>()

/**
 * What a word is found by: two words that share one of these are forms of one another. Usually one stem; a second where
 * the stem depends on accents that people leave out, or on a plural that the stemmer does not know (« emplois »).
 */
export function stemsOf(word: string): readonly string[] {
  let stems = kept.get(word)
  if (!stems) {
    stems = findStems(word.slice(0, longestWord))
    if (kept.size >= mostKept) kept.clear()
    kept.set(word, stems)
  }
  return stems
}

function findStems(word: string): readonly string[] {
  const folded = fold(word)
  if (/\p{N}/u.test(folded)) return [folded]
  const forms = [fold(stemmer.stem(word)), stemmer.stem(folded)]
  if (/[iou]s$/.test(folded) && folded.length > 4) forms.push(stemmer.stem(folded.slice(0, -1)))
  return [...new Set(forms)]
}

/** The stems of the words that say something in a text, each once, in the order in which they come. */
export function stemsIn(text: string, most = Number.POSITIVE_INFINITY): string[] {
  const stems = new Set<string>()
  for (const { word } of words(text)) {
    for (const stem of tellingStemsOf(word)) stems.add(stem)
    if (stems.size >= most) break
  }
  return [...stems]
}

const told = new Map<string, readonly string[]>()

/** None of a word that says nothing. */
function tellingStemsOf(word: string): readonly string[] {
  let stems = told.get(word)
  if (!stems) {
    stems = isStopWord(word) ? [] : stemsOf(word)
    if (told.size >= mostKept) told.clear()
    told.set(word, stems)
  }
  return stems
}
