import { BSONRegExp } from 'bson'
import { encodeValue, isPlainDocument, keyType, UNDEFINED } from '../storage/key-string.js'
import { KEY_TYPE } from '../storage/key-type.js'
import type { Collation } from '../values/collation.js'
import { isNaNValue, isNumber } from '../values/number.js'
import { type Interval, point } from './interval.js'
import { regexPrefix } from './regex-prefix.js'
import { firstWord, lastWord, wordFor } from './words.js'

export interface Condition {
  path: string
  op: string
  value: unknown
  /** False for a condition on the elements of an array, which the index alone cannot settle. */
  settles: boolean
}

export interface Bounds {
  intervals: Interval[]
  /** Whether the index alone decides: every key inside matches, and no key outside. */
  exact: boolean
  /** Whether the bounds are so wide that they hardly narrow the search. */
  weak?: boolean
}

/** The pieces of an index field that a condition allows; undefined where it tells nothing. */
export function boundsOf(condition: Condition, collation: Collation | undefined): Bounds | undefined {
  const { op, value } = condition
  switch (op) {
    case '$eq':
      return equal([value], collation)
    case '$in':
      return Array.isArray(value) ? equal(value, collation) : undefined
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return range(op, value, collation)
    case '$regex':
      return regex(value, collation)
    case '$exists':
      return value === true ? { intervals: [everything()], exact: false, weak: true } : missing()
    default:
      return undefined
  }
}

export const everything = (): Interval => ({
  low: Buffer.from([1]),
  lowIncluded: true,
  high: Buffer.from([KEY_TYPE.maxKey]),
  highIncluded: true,
  words: () => ['[MinKey', 'MaxKey]'],
})

function equal(values: unknown[], collation: Collation | undefined): Bounds | undefined {
  const intervals: Interval[] = []
  let exact = true
  for (const value of values) {
    if (value instanceof BSONRegExp || value instanceof RegExp) return undefined
    if (value === undefined || value === null || Array.isArray(value)) exact = false
    intervals.push(point(encodeValue(value, collation), () => wordFor(value, collation)))
    if (Array.isArray(value)) {
      const first = value.length === 0 ? UNDEFINED : value[0]
      intervals.push(point(encodeValue(first, collation), () => wordFor(first, collation)))
    }
  }
  return { intervals: inOrder(intervals), exact }
}

function inOrder(points: Interval[]): Interval[] {
  if (points.length < 2) return points
  const sorted = [...points].sort((a, b) => Buffer.compare(a.low, b.low))
  return sorted.filter((interval, i) => i === 0 || !interval.low.equals((sorted[i - 1] as Interval).low))
}

const missing = (): Bounds => ({ intervals: [point(encodeValue(null), () => 'null')], exact: false })

function range(op: string, value: unknown, collation: Collation | undefined): Bounds | undefined {
  if (value === null || value === undefined) return op.endsWith('e') ? missing() : undefined
  const type = keyType(value)
  if (Array.isArray(value) || type === KEY_TYPE.minKey || type === KEY_TYPE.maxKey) return undefined
  const bytes = encodeValue(value, collation)
  const included = op.endsWith('e')
  const exact = !isNaNValue(value) && !isPlainDocument(value)
  if (op.startsWith('$gt')) {
    const high = Buffer.from([type === KEY_TYPE.false ? KEY_TYPE.true : type])
    const words = (): [string, string] => [
      `${included ? '[' : '('}${wordFor(value, collation)}`,
      lastWord(type),
    ]
    return {
      exact,
      intervals: [{ low: bytes, lowIncluded: included, high, highIncluded: true, words }],
    }
  }
  const number = isNumber(value) && exact
  const low = number ? encodeValue(Number.NaN) : Buffer.from([type])
  const words = (): [string, string] => [
    firstWord(type),
    `${wordFor(value, collation)}${included ? ']' : ')'}`,
  ]
  return {
    exact,
    intervals: [{ low, lowIncluded: !number, high: bytes, highIncluded: included, words }],
  }
}

function regex(value: unknown, collation: Collation | undefined): Bounds | undefined {
  const { pattern, options } = value as BSONRegExp
  const prefix = collation ? undefined : regexPrefix(pattern, options)
  const low = Buffer.concat([Buffer.from([KEY_TYPE.string]), Buffer.from(prefix ?? '')])
  const words = (): [string, string] =>
    prefix === undefined ? ['[""', '{})'] : [`["${prefix}"`, `"${prefix}…")`]
  const itself = point(encodeValue(value), () => `/${pattern}/${options}`)
  return {
    intervals: [{ low, lowIncluded: true, high: low, highIncluded: true, words }, itself],
    exact: false,
    weak: prefix === undefined,
  }
}
