import type { Document } from 'bson'
import { badValue, location, typeMismatch, unknownField } from '../errors.js'
import { type CollationOptions, collationKey } from './collation-key.js'
import { isNumber, toNumber } from './number.js'
import { bsonType } from './type.js'

export interface Collation {
  compare(a: string, b: string): number
  /** A string whose binary order equals `compare`, fit for an index. */
  key(s: string): string
  spec: Document
}

const FLAGS = ['caseLevel', 'numericOrdering', 'normalization', 'backwards']
/** What each option of words may be. */
const WORDS: Record<string, string[]> = {
  caseFirst: ['upper', 'lower', 'off'],
  alternate: ['non-ignorable', 'shifted'],
  maxVariable: ['punct', 'space'],
}
const SCRIPTS = new Set(['Latn', 'Grek', 'Cyrl'])
const KNOWN = new Set([...FLAGS, ...Object.keys(WORDS), 'locale', 'strength', 'version'])

/** Reads a collation, all of its options applied; the simple one is none. */
export function parseCollation(spec: Document | undefined): Collation | undefined {
  if (spec === undefined || spec === null || Object.keys(spec).length === 0) return undefined
  const { locale } = spec
  checkOptions(spec)
  if (locale === 'simple') return undefined
  if (!isLocale(locale)) throw badValue(`Field 'locale' is invalid in: { locale: "${locale}" }`)
  const { script = '' } = new Intl.Locale(tagOf(locale)).maximize()
  if (!SCRIPTS.has(script)) {
    throw badValue(`The embedded database does not know the order of the script ${script}`)
  }
  return build(complete(spec))
}

function checkOptions(spec: Document): void {
  const { locale, strength } = spec
  for (const name of Object.keys(spec)) if (!KNOWN.has(name)) throw unknownField('collation', name)
  if (locale === undefined || locale === null)
    throw location(40414, "BSON field 'collation.locale' is missing but a required field")
  if (typeof locale !== 'string') throw wrongType('locale', locale, "type 'string'")
  if (strength !== undefined) checkStrength(strength)
  for (const name of FLAGS) {
    const value = spec[name]
    if (value === undefined || typeof value === 'boolean') continue
    throw name === 'backwards'
      ? typeMismatch(`Field 'backwards' should be a boolean value, but found: ${bsonType(value)}`)
      : wrongType(name, value, "type 'bool'")
  }
  for (const [name, words] of Object.entries(WORDS)) {
    const value = spec[name]
    if (value === undefined || words.includes(value)) continue
    throw typeof value === 'string' ? notOneOf(name, value) : wrongType(name, value, "type 'string'")
  }
}

function checkStrength(value: unknown): void {
  if (!isNumber(value)) throw wrongType('strength', value, "types '[double, decimal, long, int]'")
  const strength = Math.trunc(toNumber(value))
  if (strength > 5) throw badValue(`BSON field 'strength' value must be <= 5, actual value '${strength}'`)
  if (strength < 0) throw badValue(`BSON field 'strength' value must be >= 0, actual value '${strength}'`)
  if (strength === 0) throw notOneOf('strength', strength)
}

const wrongType = (name: string, value: unknown, expected: string) =>
  typeMismatch(`BSON field 'collation.${name}' is the wrong type '${bsonType(value)}', expected ${expected}`)

const notOneOf = (name: string, value: unknown) =>
  badValue(`Enumeration value '${value}' for field 'collation.${name}' is not a valid value.`)

function complete(spec: Document): CollationOptions {
  const { caseFirst } = new Intl.Collator(tagOf(spec.locale)).resolvedOptions()
  return {
    locale: spec.locale,
    caseLevel: spec.caseLevel ?? false,
    caseFirst: spec.caseFirst ?? (caseFirst === 'false' ? 'off' : caseFirst),
    strength: spec.strength === undefined ? 3 : Math.trunc(toNumber(spec.strength)),
    numericOrdering: spec.numericOrdering ?? false,
    alternate: spec.alternate ?? 'non-ignorable',
    maxVariable: spec.maxVariable ?? 'punct',
    backwards: spec.backwards ?? tagOf(spec.locale) === 'fr-CA',
  }
}

const built = new Map<string, Collation>()

function build(options: CollationOptions): Collation {
  const name = JSON.stringify(options)
  const known = built.get(name)
  if (known) return known
  const key = collationKey(options)
  const { backwards, ...others } = options
  const collation: Collation = {
    key,
    compare(a, b) {
      if (a === b) return 0
      const [left, right] = [key(a), key(b)]
      return left < right ? -1 : left > right ? 1 : 0
    },
    spec: { ...others, normalization: false, backwards, version: '57.1' },
  }
  built.set(name, collation)
  return collation
}

const tagOf = (locale: string) => locale.replaceAll('_', '-')

function isLocale(locale: string): boolean {
  try {
    return Intl.Collator.supportedLocalesOf([tagOf(locale)]).length > 0
  } catch {
    return false
  }
}

export const sameCollation = (a: Collation | undefined, b: Collation | undefined) =>
  a === b || (a !== undefined && b !== undefined && JSON.stringify(a.spec) === JSON.stringify(b.spec))
