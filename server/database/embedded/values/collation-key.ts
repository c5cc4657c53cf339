const REMEMBERED = 10_000
const SEPARATOR = '\u0001'
const PLAIN = '\u0002'
const RANGES: [number, number][] = [
  [0x20, 0x250],
  [0x370, 0x530],
  [0x2000, 0x2070],
  [0x20a0, 0x20c0],
  [0x2100, 0x2300],
]
const MARKS: [number, number] = [0x300, 0x370]
const OTHERS = 0x1000
const EXPANDED: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ĳ: 'ij' }

const LOWER = '\u0002'
const UPPER = '\u0004'
const JOINED = '\u0005'
const JOINED_UPPER = '\u0006'

export type Strength = 1 | 2 | 3

/** Builds the function that turns a string into a sort key of a locale at a strength. */
export function collationKey(locale: string, strength: Strength): (text: string) => string {
  const tag = locale.replaceAll('_', '-')
  const letters = letterRanks(tag)
  const marks = strength === 1 ? new Map<string, string>() : markRanks(tag)
  const remembered = new Map<string, string>()
  return (text) => {
    const known = remembered.get(text)
    if (known !== undefined) return known
    if (remembered.size >= REMEMBERED) remembered.clear()
    const key = levels(text, letters, marks).slice(0, strength).join(SEPARATOR)
    remembered.set(text, key)
    return key
  }
}

function levels(text: string, letters: Map<string, string>, marks: Map<string, string>): string[] {
  let primary = ''
  let secondary = ''
  let tertiary = ''
  for (const written of text.normalize('NFKD')) {
    if (isMark(written)) {
      const rank = marks.get(written) ?? ''
      secondary += rank
      if (rank) tertiary += LOWER
      continue
    }
    const lower = written.toLowerCase()
    const expanded = EXPANDED[lower]
    for (const character of expanded ?? lower) {
      const rank = rankOf(character, letters)
      if (!rank) continue
      primary += rank
      secondary += PLAIN
      tertiary += expanded ? (written === lower ? JOINED : JOINED_UPPER) : written === lower ? LOWER : UPPER
    }
  }
  return [primary, secondary, tertiary]
}

function rankOf(character: string, letters: Map<string, string>): string {
  const rank = letters.get(character)
  if (rank !== undefined) return rank
  const point = character.codePointAt(0) as number
  if (point < 0x20) return point >= 9 && point <= 13 ? String.fromCharCode(OTHERS - 20 + point) : ''
  return point > 0xffff
    ? `\uffff${String.fromCharCode(point >> 16, point & 0xffff)}`
    : `\uf8ff${String.fromCharCode(point)}`
}

function letterRanks(locale: string): Map<string, string> {
  const collator = new Intl.Collator(locale, { sensitivity: 'base' })
  const characters = RANGES.flatMap(([from, to]) => points(from, to)).filter(
    (character) => character.normalize('NFKD').toLowerCase() === character && !EXPANDED[character],
  )
  return ranks(characters, collator, OTHERS)
}

function markRanks(locale: string): Map<string, string> {
  const collator = new Intl.Collator(locale, { sensitivity: 'accent' })
  const order = new Intl.Collator(locale, { sensitivity: 'accent' })
  const marks = points(...MARKS).filter((mark) => collator.compare(`a${mark}`, 'a') !== 0)
  const sorted = ranks(
    marks.map((mark) => `a${mark}`),
    order,
    PLAIN.charCodeAt(0) + 1,
  )
  return new Map([...sorted].map(([marked, rank]) => [marked.slice(1), rank]))
}

function ranks(characters: string[], collator: Intl.Collator, first: number): Map<string, string> {
  const found = new Map<string, string>()
  let rank = first
  let previous: string | undefined
  for (const character of [...characters].sort(collator.compare)) {
    if (collator.compare(character, '') === 0) {
      found.set(character, '')
      continue
    }
    if (previous !== undefined && collator.compare(previous, character) !== 0) rank += 1
    previous = character
    found.set(character, String.fromCharCode(rank))
  }
  return found
}

function points(from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, i) => String.fromCharCode(from + i))
}

function isMark(character: string): boolean {
  return character >= '\u0300' && character < '\u0370'
}
