import type { Document } from 'bson'
import { badValue, location, unknownField } from '../errors.js'
import { type CollationOptions, collationKey } from './collation-key.js'
import { integerOf } from './number.js'

export interface Collation {
  compare(a: string, b: string): number
  /** A string whose binary order equals `compare`, fit for an index. */
  key(s: string): string
  spec: Document
}

/** What each option may be, `strength` apart. */
const VALUES: Record<string, unknown[]> = {
  caseLevel: [true, false],
  caseFirst: ['upper', 'lower', 'off'],
  numericOrdering: [true, false],
  alternate: ['non-ignorable', 'shifted'],
  maxVariable: ['punct', 'space'],
  normalization: [true, false],
  backwards: [true, false],
}
const SCRIPTS = new Set(['Latn', 'Grek', 'Cyrl'])
const KNOWN = new Set([...Object.keys(VALUES), 'locale', 'strength', 'version'])

/** Reads a collation, all of its options applied; the simple one is none. */
export function parseCollation(spec: Document | undefined): Collation | undefined {
  if (spec === undefined || spec === null) return undefined
  const { locale } = spec
  if (typeof locale !== 'string') {
    throw location(40414, "BSON field 'collation.locale' is missing but a required field")
  }
  for (const name of Object.keys(spec)) if (!KNOWN.has(name)) throw unknownField('collation', name)
  for (const [name, values] of Object.entries(VALUES)) {
    if (spec[name] === undefined || values.includes(spec[name])) continue
    throw badValue(`Enumeration value '${spec[name]}' for field 'collation.${name}' is not a valid value.`)
  }
  if (locale === 'simple') return undefined
  if (!isLocale(locale)) throw badValue(`Field 'locale' is invalid in: { locale: "${locale}" }`)
  const { script = '' } = new Intl.Locale(tagOf(locale)).maximize()
  if (!SCRIPTS.has(script)) {
    throw badValue(`The embedded database does not know the order of the script ${script}`)
  }
  return build(complete(spec))
}

function complete(spec: Document): CollationOptions {
  const strength = spec.strength === undefined ? 3 : integerOf(spec.strength)
  if (strength === undefined || strength < 1 || strength > 5) {
    throw badValue(
      `Enumeration value '${spec.strength}' for field 'collation.strength' is not a valid value.`,
    )
  }
  const { caseFirst } = new Intl.Collator(tagOf(spec.locale)).resolvedOptions()
  return {
    locale: spec.locale,
    caseLevel: spec.caseLevel ?? false,
    caseFirst: spec.caseFirst ?? (caseFirst === 'false' ? 'off' : caseFirst),
    strength,
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
