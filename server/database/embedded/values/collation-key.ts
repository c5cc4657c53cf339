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

/** Builds the function that turns a string into a sort key of a locale at strength 1 or 2. */
export function collationKey(locale: string, strength: 1 | 2): (text: string) => string {
  const tag = locale.replaceAll('_', '-')
  const letters = letterRanks(tag)
  const marks = strength === 2 ? markRanks(tag) : undefined
  const remembered = new Map<string, string>()
  return (text) => {
    const known = remembered.get(text)
    if (known !== undefined) return known
    if (remembered.size >= REMEMBERED) remembered.clear()
    const key = marks ? accentKey(text, letters, marks) : letterKey(text, letters)
    remembered.set(text, key)
    return key
  }
}

function letterKey(text: string, letters: Map<string, string>): string {
  let key = ''
  for (const character of fold(text)) if (!isMark(character)) key += rankOf(character, letters)
  return key
}

function accentKey(text: string, letters: Map<string, string>, marks: Map<string, string>): string {
  let primary = ''
  let secondary = ''
  for (const character of fold(text)) {
    if (isMark(character)) secondary += marks.get(character) ?? ''
    else {
      const rank = rankOf(character, letters)
      primary += rank
      if (rank) secondary += PLAIN
    }
  }
  return primary + SEPARATOR + secondary
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[œæßĳ]/g, (letter) => EXPANDED[letter] ?? letter)
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
