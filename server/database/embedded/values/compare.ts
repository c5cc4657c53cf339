import type { Binary, BSONRegExp, Code, ObjectId, Timestamp } from 'bson'
import type { Collation } from './collation.js'
import { fieldsOf } from './field-order.js'
import { compareNumbers, type Exact, exact } from './number.js'
import { asDocument, type BsonType, bsonType } from './type.js'

const BRACKETS: Record<BsonType, number> = {
  minKey: -1,
  missing: 0,
  undefined: 0,
  null: 5,
  int: 10,
  long: 10,
  double: 10,
  decimal: 10,
  string: 15,
  symbol: 15,
  object: 20,
  array: 25,
  binData: 30,
  objectId: 35,
  bool: 40,
  date: 45,
  timestamp: 47,
  regex: 50,
  dbPointer: 55,
  javascript: 60,
  javascriptWithScope: 65,
  maxKey: 127,
}

/** The place of a value's type in MongoDB's order of types; numbers share one, so do strings and symbols. */
export function typeBracket(value: unknown): number {
  return BRACKETS[bsonType(value)]
}

/** MongoDB's total order of BSON values: by type, then within the type. */
export function compareValues(a: unknown, b: unknown, collation?: Collation): number {
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b, collation)
  const type = bsonType(a)
  const bracket = BRACKETS[type]
  const difference = bracket - typeBracket(b)
  if (difference !== 0) return difference
  switch (bracket) {
    case 10:
      return compareNumbers(exact(a) as Exact, exact(b) as Exact)
    case 15:
      return compareText(textOf(a), textOf(b), collation)
    case 20:
      return compareDocuments(a, b, collation)
    case 25:
      return compareArrays(a as unknown[], b as unknown[], collation)
    case 30:
      return compareBinaries(a as Binary | Uint8Array, b as Binary | Uint8Array)
    case 35:
      return compareBytes((a as ObjectId).id, (b as ObjectId).id)
    case 40:
    case 45:
      return Number(a) - Number(b)
    case 47:
      return (a as Timestamp).compare(b as Timestamp)
    case 50:
      return compareRegexes(a as BSONRegExp | RegExp, b as BSONRegExp | RegExp)
    case 60:
    case 65:
      return compareCode(a as Code, b as Code, collation)
    default:
      return 0
  }
}

/** Whether two values are equal in MongoDB's order. */
export function equalValues(a: unknown, b: unknown, collation?: Collation): boolean {
  return a === b || compareValues(a, b, collation) === 0
}

/** Orders strings by code point, as their UTF-8 bytes are ordered. */
export function compareStrings(a: string, b: string): number {
  if (a === b) return 0
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(i)
    if (x !== y) return codePointOrder(x) - codePointOrder(y)
  }
  return a.length - b.length
}

function codePointOrder(unit: number): number {
  if (unit < 0xd800) return unit
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800
}

function compareText(a: string, b: string, collation: Collation | undefined): number {
  return collation ? collation.compare(a, b) : compareStrings(a, b)
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : (value as { value: string }).value
}

function compareDocuments(a: unknown, b: unknown, collation: Collation | undefined): number {
  const left = fieldsOf(asDocument(a) ?? {})
  const right = fieldsOf(asDocument(b) ?? {})
  const length = Math.min(left.length, right.length)
  for (let i = 0; i < length; i++) {
    const [leftName, leftValue] = left[i] as [string, unknown]
    const [rightName, rightValue] = right[i] as [string, unknown]
    const order =
      typeBracket(leftValue) - typeBracket(rightValue) ||
      compareStrings(leftName, rightName) ||
      compareValues(leftValue, rightValue, collation)
    if (order !== 0) return order
  }
  return left.length - right.length
}

function compareArrays(a: unknown[], b: unknown[], collation: Collation | undefined): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const order = compareValues(a[i], b[i], collation)
    if (order !== 0) return order
  }
  return a.length - b.length
}

function compareBinaries(a: Binary | Uint8Array, b: Binary | Uint8Array): number {
  const left = bytesOf(a)
  const right = bytesOf(b)
  return left.length - right.length || subtypeOf(a) - subtypeOf(b) || compareBytes(left, right)
}

/** The bytes of a Binary or of a plain buffer. */
export function bytesOf(value: Binary | Uint8Array): Uint8Array {
  return value instanceof Uint8Array ? value : value.buffer.subarray(0, value.position)
}

function subtypeOf(value: Binary | Uint8Array): number {
  return value instanceof Uint8Array ? 0 : value.sub_type
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const order = (a[i] as number) - (b[i] as number)
    if (order !== 0) return order
  }
  return a.length - b.length
}

function compareRegexes(a: BSONRegExp | RegExp, b: BSONRegExp | RegExp): number {
  const [left, right] = [regexParts(a), regexParts(b)]
  return compareStrings(left.pattern, right.pattern) || compareStrings(left.options, right.options)
}

/** Pattern and options of a regular expression, the driver's or JavaScript's. */
export function regexParts(regex: BSONRegExp | RegExp): { pattern: string; options: string } {
  return regex instanceof RegExp
    ? { pattern: regex.source, options: [...regex.flags].filter((flag) => 'imsux'.includes(flag)).join('') }
    : { pattern: regex.pattern, options: regex.options }
}

function compareCode(a: Code, b: Code, collation: Collation | undefined): number {
  return (
    compareStrings(String(a.code), String(b.code)) ||
    compareDocuments(a.scope ?? {}, b.scope ?? {}, collation)
  )
}
