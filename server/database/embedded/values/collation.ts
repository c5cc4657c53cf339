import type { Document } from 'bson'
import { badValue } from '../errors.js'
import { collationKey, type Strength } from './collation-key.js'
import { integerOf } from './number.js'

export interface Collation {
  compare(a: string, b: string): number
  /** A string whose binary order equals `compare`, fit for an index. */
  key(s: string): string
  spec: Document
}

const REFUSED: [string, (value: unknown) => boolean][] = [
  ['caseLevel', (value) => value === true],
  ['caseFirst', (value) => value !== 'off'],
  ['numericOrdering', (value) => value === true],
  ['alternate', (value) => value !== 'non-ignorable'],
  ['backwards', (value) => value === true],
]
const KNOWN = new Set([
  ...REFUSED.map(([name]) => name),
  'locale',
  'strength',
  'maxVariable',
  'normalization',
  'version',
])

/**
 * Reads a collation: a locale with strength 1 (letters alone), 2 (accents as well) or 3 (case as well). The
 * simple collation is none; everything else is refused.
 */
export function parseCollation(spec: Document | undefined): Collation | undefined {
  if (spec === undefined || spec === null) return undefined
  const { locale } = spec
  if (typeof locale !== 'string') {
    throw badValue("BSON field 'collation.locale' is missing but a required field")
  }
  for (const name of Object.keys(spec)) {
    if (!KNOWN.has(name)) throw badValue(`BSON field 'collation.${name}' is an unknown field.`)
  }
  if (locale === 'simple') return undefined
  if (!isLocale(locale)) throw badValue(`Field 'locale' is invalid in: { locale: "${locale}" }`)
  const strength = spec.strength === undefined ? 3 : integerOf(spec.strength)
  if (strength !== 1 && strength !== 2 && strength !== 3) {
    throw badValue('The embedded database knows collations of strength 1 to 3 alone')
  }
  for (const [name, refused] of REFUSED) {
    if (spec[name] !== undefined && refused(spec[name])) {
      throw badValue(`The embedded database does not know the collation option '${name}'`)
    }
  }
  return build(locale, strength)
}

const built = new Map<string, Collation>()

function build(locale: string, strength: Strength): Collation {
  const name = `${locale}/${strength}`
  const known = built.get(name)
  if (known) return known
  const key = collationKey(locale, strength)
  const collation: Collation = {
    key,
    compare(a, b) {
      if (a === b) return 0
      const [left, right] = [key(a), key(b)]
      return left < right ? -1 : left > right ? 1 : 0
    },
    spec: completeSpec(locale, strength),
  }
  built.set(name, collation)
  return collation
}

function completeSpec(locale: string, strength: number): Document {
  return {
    locale,
    caseLevel: false,
    caseFirst: 'off',
    strength,
    numericOrdering: false,
    alternate: 'non-ignorable',
    maxVariable: 'punct',
    normalization: false,
    backwards: false,
    version: '57.1',
  }
}

function isLocale(locale: string): boolean {
  try {
    return Intl.Collator.supportedLocalesOf([locale.replaceAll('_', '-')]).length > 0
  } catch {
    return false
  }
}
