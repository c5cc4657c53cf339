import { type CollationTable, collationTable, isMark, PLAIN } from './collation-table.js'

/** A collation with all its options told. */
export interface CollationOptions {
  locale: string
  /** 1 letters alone, 2 marks as well, 3 case as well, 4 punctuation that is passed over, 5 every character. */
  strength: number
  caseLevel: boolean
  caseFirst: 'upper' | 'lower' | 'off'
  numericOrdering: boolean
  alternate: 'non-ignorable' | 'shifted'
  maxVariable: 'punct' | 'space'
  /** Whether the marks count from the end, as in the French of Canada. */
  backwards: boolean
}

const REMEMBERED = 10_000
const SEPARATOR = '\u0001'
const NOT_PASSED_OVER = '\uffff'

/** Builds the function that turns a string into a sort key, whose binary order is that of the collation. */
export function collationKey(options: CollationOptions): (text: string) => string {
  const table = tableOf(options.locale.replaceAll('_', '-'))
  const remembered = new Map<string, string>()
  return (text) => {
    const known = remembered.get(text)
    if (known !== undefined) return known
    if (remembered.size >= REMEMBERED) remembered.clear()
    const key = joined(levelsOf(text, table, options), text, options)
    remembered.set(text, key)
    return key
  }
}

const tables = new Map<string, CollationTable>()

function tableOf(locale: string): CollationTable {
  const known = tables.get(locale) ?? collationTable(locale)
  tables.set(locale, known)
  return known
}

interface Levels {
  letters: string
  marks: string[]
  cases: string
  forms: string
  passedOver: string
}

function joined(levels: Levels, text: string, options: CollationOptions): string {
  const { strength, caseLevel, backwards } = options
  const parts = [levels.letters]
  if (strength >= 2) parts.push((backwards ? levels.marks.reverse() : levels.marks).join(''))
  if (caseLevel) parts.push(levels.cases)
  if (strength >= 3) parts.push(levels.forms)
  if (strength >= 4 && options.alternate === 'shifted') parts.push(levels.passedOver)
  if (strength === 5) parts.push(text.normalize('NFD'))
  return parts.join(SEPARATOR)
}

function levelsOf(text: string, table: CollationTable, options: CollationOptions): Levels {
  const levels: Levels = { letters: '', marks: [], cases: '', forms: '', passedOver: '' }
  const characters = [...text.normalize('NFC')]
  const isUpper = (character: string) => character !== table.lower(character)
  for (let i = 0; i < characters.length; i++) {
    const character = characters[i] as string
    const [second = '', ...marks] = characters[i + 1]?.normalize('NFD') ?? ''
    const pair = table.lower(character + second)
    if (options.numericOrdering && isDigit(character)) {
      let end = i + 1
      while (end < characters.length && isDigit(characters[end] as string)) end++
      add(numberPlace(characters.slice(i, end).join(''), table), PLAIN, false, NORMAL)
      i = end - 1
    } else if (table.pairs.has(pair) && (isUpper(character) || !isUpper(second))) {
      add(table.letters.get(pair) ?? '', PLAIN, isUpper(character), NORMAL)
      for (const mark of marks) addMark(mark)
      i++
    } else addCharacter(character, NORMAL)
  }
  return levels

  function addCharacter(character: string, form: number): void {
    const lower = table.lower(character)
    const expansion = table.expansions.get(lower)
    if (expansion !== undefined) return addExpansion(expansion, lower, isUpper(character), form)
    const place = table.letters.get(lower)
    if (place !== undefined) return addLetter(lower, place, isUpper(character), form)
    if (isMark(character)) return addMark(character)
    const parts = character.normalize('NFKD')
    if (parts === character) return add(placeOfOther(lower), PLAIN, isUpper(character), form)
    const partForm = character.normalize('NFD') === parts ? form : formOf(character)
    for (const part of parts) addCharacter(part, partForm)
  }

  function addLetter(lower: string, place: string, upper: boolean, form: number): void {
    if (options.alternate === 'shifted' && isVariable(lower, table, options)) levels.passedOver += place
    else add(place, PLAIN + (table.accents.get(lower) ?? ''), upper, form)
  }

  function addExpansion(expansion: string, lower: string, upper: boolean, form: number): void {
    const accent = table.accents.get(lower) ?? ''
    for (const [i, letter] of [...expansion].entries()) {
      add(table.letters.get(letter) ?? '', i === 0 ? PLAIN + accent : PLAIN, upper, form)
    }
  }

  function addMark(mark: string): void {
    const weight = table.accents.get(mark)
    if (weight === undefined) return
    levels.marks.push(weight)
    levels.forms += formWeight(false, NORMAL, options)
  }

  function add(place: string, marks: string, upper: boolean, form: number): void {
    if (!place) return
    levels.letters += place
    levels.marks.push(...marks)
    levels.cases += upper === (options.caseFirst === 'upper') ? LOWER_CASE : UPPER_CASE
    levels.forms += formWeight(upper, form, options)
    levels.passedOver += NOT_PASSED_OVER
  }
}

const LOWER_CASE = '\u0002'
const UPPER_CASE = '\u0003'

const NORMAL = 2
const WIDE = 3
const COMPATIBLE = 4
const CIRCLED = 6
const UPPER = 6
const SUPERSCRIPT = 0x14
const SUBSCRIPT = 0x15
const OTHER_CASE = 0x20

/** The weight of a letter's case and form, as the tables of Unicode number them. */
function formWeight(upper: boolean, form: number, { caseFirst }: CollationOptions): string {
  if (caseFirst === 'upper') return String.fromCharCode(upper ? form : form + OTHER_CASE)
  if (caseFirst === 'lower') return String.fromCharCode(upper ? form + OTHER_CASE : form)
  return String.fromCharCode(upper && form < SUPERSCRIPT ? form + UPPER : form)
}

function formOf(character: string): number {
  const point = character.codePointAt(0) as number
  if (point >= 0xff01 && point <= 0xff5e) return WIDE
  if (point >= 0x2460 && point <= 0x24ff) return CIRCLED
  if (point >= 0x2080 && point <= 0x209c) return SUBSCRIPT
  if ((point >= 0x2070 && point <= 0x207f) || 'ªº²³¹™'.includes(character)) return SUPERSCRIPT
  return COMPATIBLE
}

/** Numbers are ordered by how many digits they have, and then by these. */
function numberPlace(digits: string, table: CollationTable): string {
  const significant = digits.replace(/^0+(?=\d)/, '')
  return (table.letters.get('0') ?? '') + String.fromCharCode(FIRST_LENGTH + significant.length) + significant
}

const FIRST_LENGTH = 0x20

/** Where a character stands that the table does not hold: behind all others, by its number. */
function placeOfOther(character: string): string {
  const point = character.codePointAt(0) as number
  if (point < 0x20) return point >= 9 && point <= 13 ? String.fromCharCode(0x0fe0 + point) : ''
  return point > 0xffff
    ? `\uffff${String.fromCharCode(point >> 16, point & 0xffff)}`
    : `\uf8ff${String.fromCharCode(point)}`
}

function isVariable(character: string, { variable }: CollationTable, options: CollationOptions): boolean {
  return options.maxVariable === 'space' ? /\s/.test(character) : variable.has(character)
}

const isDigit = (character: string) => character >= '0' && character <= '9' && character.length === 1
