import { Binary, Decimal128, type Document, Double, Int32, Long } from 'bson'
import { badValue, CommandError, typeMismatch } from '../errors.js'
import { isPlainDocument } from '../storage/key-string.js'
import { toNumber } from '../values/number.js'
import { bsonType } from '../values/type.js'

export type FieldType = 'string' | 'object' | 'array' | 'bool' | 'number' | 'long' | 'binary' | 'any'
export type Fields = Record<string, FieldType | FieldType[]>

/** The fields that any command may carry. */
const GENERIC: Fields = {
  $db: 'string',
  $readPreference: 'object',
  $clusterTime: 'object',
  lsid: 'object',
  txnNumber: 'number',
  stmtId: 'number',
  stmtIds: 'array',
  autocommit: 'bool',
  startTransaction: 'bool',
  readConcern: 'object',
  writeConcern: 'object',
  maxTimeMS: 'number',
  comment: 'any',
  apiVersion: 'string',
  apiStrict: 'bool',
  apiDeprecationErrors: 'bool',
}

const TESTS: Record<FieldType, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  object: isPlainDocument,
  array: Array.isArray,
  bool: (value) => typeof value === 'boolean' || isNumeric(value),
  number: isNumeric,
  long: isLong,
  binary: (value) => value instanceof Binary,
  any: () => true,
}

const NUMBERS = ['long', 'int', 'decimal', 'double']
const NAMES: Record<FieldType, string[]> = {
  string: ['string'],
  object: ['object'],
  array: ['array'],
  bool: ['bool', ...NUMBERS],
  number: NUMBERS,
  long: ['long'],
  binary: ['binData'],
  any: ['any'],
}

/** Refuses a command with a field that it does not have, or of a type that the field does not take. */
export function checkFields(where: string, doc: Document, fields: Fields, required: string[] = []): void {
  for (const name of Object.keys(doc)) {
    const type = fields[name]
    if (type === undefined) {
      throw new CommandError(40415, 'IDLUnknownField', `BSON field '${where}.${name}' is an unknown field.`)
    }
    const value = doc[name]
    const types = typeof type === 'string' ? [type] : type
    if (value === null || value === undefined || types.some((one) => TESTS[one](value))) continue
    throw wrongType(`${where}.${name}`, value, types)
  }
  for (const name of required) {
    if (doc[name] !== undefined && doc[name] !== null) continue
    throw new CommandError(
      40414,
      'IDLFailedToParse',
      `BSON field '${where}.${name}' is missing but a required field`,
    )
  }
}

/** The refusal of a value that is of none of these types. */
export function wrongType(path: string, value: unknown, types: FieldType[]): CommandError {
  const names = types.flatMap((one) => NAMES[one])
  const expected = names.length > 1 ? `types '[${names.join(', ')}]'` : `type '${names[0]}'`
  return typeMismatch(`BSON field '${path}' is the wrong type '${bsonType(value)}', expected ${expected}`)
}

const complete = new WeakMap<Fields, Fields>()

/** As `checkFields`, for a whole command. */
export function checkCommand(name: string, command: Document, fields: Fields, required: string[] = []): void {
  let all = complete.get(fields)
  if (!all) {
    all = { ...GENERIC, ...fields }
    complete.set(fields, all)
  }
  checkFields(name, command, all, required)
  countIn(command, 'maxTimeMS')
}

function isNumeric(value: unknown): boolean {
  return (
    value instanceof Int32 ||
    value instanceof Double ||
    value instanceof Decimal128 ||
    typeof value === 'number' ||
    isLong(value)
  )
}

function isLong(value: unknown): boolean {
  return value instanceof Long && (value as { _bsontype: string })._bsontype === 'Long'
}

/** The number in a field; `fallback` where there is none. */
export function numberIn(doc: Document, name: string, fallback = 0): number {
  const value = doc[name]
  return value === undefined || value === null ? fallback : Math.trunc(toNumber(value))
}

/** A number that must not be negative. */
export function countIn(doc: Document, name: string, fallback = 0): number {
  const number = numberIn(doc, name, fallback)
  if (number >= 0) return number
  throw badValue(`BSON field '${name}' value must be >= 0, actual value '${number}'`)
}

export function flagIn(doc: Document, name: string, fallback = false): boolean {
  const value = doc[name]
  if (value === undefined || value === null) return fallback
  return typeof value === 'boolean' ? value : toNumber(value) !== 0
}
