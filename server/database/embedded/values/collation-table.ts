/** What a locale makes of single characters: the places of its letters, and those of its marks. */
export interface CollationTable {
  /** The place of a letter in lower case, of two where the locale counts them as one; none is passed over. */
  letters: Map<string, string>
  /** The letters that two characters make together, as the Czech "ch". */
  pairs: Set<string>
  /** What a letter is written with beside the plain one, or between those it stands for. */
  accents: Map<string, string>
  /** The letters that one character stands for. */
  expansions: Map<string, string>
  /** The characters that may be passed over: spaces and punctuation. */
  variable: Set<string>
  lower(character: string): string
}

/** The weight of a letter without a mark. */
export const PLAIN = '\u0002'

const RANGES: [number, number][] = [
  [0x20, 0x250],
  [0x370, 0x530],
  [0x1e00, 0x1f00],
  [0x2000, 0x2070],
  [0x20a0, 0x20c0],
  [0x2100, 0x2300],
]
const MARKS: [number, number] = [0x300, 0x370]
/** Carries any mark without being a letter of its own in some alphabet. */
const CARRIER = 'q'
const FIRST_LETTER = 0x1000
const EXPANDED: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss' }
const ASCII = [...'abcdefghijklmnopqrstuvwxyz']
const AFTER_Z = '\u01b7'

/** Asks ICU for the order of a locale; what it says of pairs of strings is all that Node tells of it. */
export function collationTable(locale: string): CollationTable {
  const base = new Intl.Collator(locale, { sensitivity: 'base', ignorePunctuation: false })
  const accent = new Intl.Collator(locale, { sensitivity: 'accent', ignorePunctuation: false })
  const expansions = new Map(Object.entries(EXPANDED).filter(([one, many]) => base.compare(one, many) === 0))
  const pairs = new Set(pairsOf(base))
  const characters = RANGES.flatMap(([from, to]) => points(from, to)).filter(
    (character) => isOwnLetter(character, base) && !expansions.has(character),
  )
  const classes = inClasses([...characters, ...pairs], base)
  const { letters, plain } = placesOf(classes, base, accent)
  const shifted = new Intl.Collator(locale, { ignorePunctuation: true })
  return {
    letters,
    pairs,
    expansions,
    accents: accentsOf(accent, base, [...plain, ...expansions]),
    lower: (character) => character.toLocaleLowerCase(locale),
    variable: new Set(characters.filter((one) => letters.get(one) && shifted.compare(one, '') === 0)),
  }
}

/** Not decomposed, or decomposed into a letter that the locale puts elsewhere, as the Swedish ö. */
function isOwnLetter(character: string, base: Intl.Collator): boolean {
  if (character.toLowerCase() !== character || isMark(character)) return false
  if (character.normalize('NFKD') === character) return true
  const [letter = '', ...marks] = character.normalize('NFD')
  return marks.length > 0 && base.compare(character, letter) !== 0
}

function pairsOf(base: Intl.Collator): string[] {
  const alphabet = inClasses(ASCII, base).map(([letter = '']) => letter)
  return alphabet.flatMap((first) =>
    alphabet
      .map((second, i) => [first + second, first + (alphabet[i + 1] ?? AFTER_Z)] as const)
      .filter(([pair, next]) => base.compare(pair, next) > 0)
      .map(([pair]) => pair),
  )
}

function inClasses(characters: string[], collator: Intl.Collator): string[][] {
  const classes: string[][] = []
  for (const character of [...characters].sort(collator.compare)) {
    const last = classes.at(-1)
    if (last && collator.compare(last[0] as string, character) === 0) last.push(character)
    else classes.push([character])
  }
  return classes
}

function placesOf(classes: string[][], base: Intl.Collator, accent: Intl.Collator) {
  const letters = new Map<string, string>()
  const plain = new Map<string, string>()
  let place = FIRST_LETTER
  for (const members of classes) {
    const ignored = base.compare(members[0] as string, '') === 0
    const [first = '', ...others] = members.sort(accent.compare)
    const rank = ignored ? '' : String.fromCharCode(place++)
    for (const member of members) letters.set(member, rank)
    if (ignored) continue
    for (const other of others) if (accent.compare(first, other) !== 0) plain.set(other, first)
  }
  return { letters, plain }
}

/** Orders the marks, and among them what is written within a letter as the stroke of ø. */
function accentsOf(
  accent: Intl.Collator,
  base: Intl.Collator,
  within: [string, string][],
): Map<string, string> {
  const marked = points(...MARKS).map((mark) => CARRIER + mark)
  const classes = inClasses(
    marked.filter((one) => accent.compare(one, CARRIER) !== 0),
    accent,
  ).map((members) => members.map((one) => one.slice(1)))
  const places = new Map(classes.flatMap((marks, i) => marks.map((mark) => [mark, 2 * i + 1] as const)))
  for (const [letter, [first = '', ...rest]] of within) {
    const beside = (mark: string) => [first, mark, ...rest].join('')
    const usable = classes
      .map(([mark = ''], i) => [beside(mark), i] as const)
      .filter(([one]) => base.compare(one, letter) === 0)
    const next = usable.find(([one]) => accent.compare(one, letter) >= 0)
    const place = next ? 2 * next[1] + (accent.compare(next[0], letter) === 0 ? 1 : 0) : 2 * classes.length
    places.set(letter, place)
  }
  return new Map(
    [...places].map(([mark, place]) => [mark, String.fromCharCode(PLAIN.charCodeAt(0) + 1 + place)]),
  )
}

function points(from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, i) => String.fromCharCode(from + i))
}

export function isMark(character: string): boolean {
  return character >= '\u0300' && character < '\u0370'
}
