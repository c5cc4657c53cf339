import type { Document } from 'bson'

export type BsonType =
  | 'missing'
  | 'minKey'
  | 'double'
  | 'string'
  | 'object'
  | 'array'
  | 'binData'
  | 'undefined'
  | 'objectId'
  | 'bool'
  | 'date'
  | 'null'
  | 'regex'
  | 'dbPointer'
  | 'javascript'
  | 'symbol'
  | 'javascriptWithScope'
  | 'int'
  | 'timestamp'
  | 'long'
  | 'decimal'
  | 'maxKey'

const TAGGED: Record<string, BsonType> = {
  Int32: 'int',
  Double: 'double',
  Long: 'long',
  Decimal128: 'decimal',
  ObjectId: 'objectId',
  Binary: 'binData',
  BSONRegExp: 'regex',
  Timestamp: 'timestamp',
  Code: 'javascript',
  BSONSymbol: 'symbol',
  MinKey: 'minKey',
  MaxKey: 'maxKey',
  DBRef: 'object',
}

/** The BSON type of a value, plain or wrapped; a plain integer in range is an int. */
export function bsonType(value: unknown): BsonType {
  switch (typeof value) {
    case 'string':
      return 'string'
    case 'number':
      return isInt32(value) ? 'int' : 'double'
    case 'boolean':
      return 'bool'
    case 'bigint':
      return 'long'
    case 'object':
      return value === null ? 'null' : objectType(value)
    default:
      return 'missing'
  }
}

/** Whether a plain number is stored as an int. */
export function isInt32(value: number): boolean {
  return (value | 0) === value && !Object.is(value, -0)
}

export function isPlainObject(value: unknown): value is Document {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** The embedded document that a value is, or undefined; the driver's DBRef class is one as well. */
export function asDocument(value: unknown): Document | undefined {
  if (isPlainObject(value)) return value
  return typeof value === 'object' && value !== null && tagOf(value) === 'DBRef'
    ? dbRefDocument(value as { collection: string; oid: unknown; db?: string; fields?: Document })
    : undefined
}

/** The class tag of a wrapped BSON value; a plain document's own `_bsontype` field does not count. */
export function tagOf(value: object): string | undefined {
  return isPlainObject(value) ? undefined : (value as { _bsontype?: string })._bsontype
}

function objectType(value: object): BsonType {
  if (Array.isArray(value)) return 'array'
  if (isPlainObject(value)) return 'object'
  if (value instanceof Date) return 'date'
  if (value instanceof Uint8Array) return 'binData'
  if (value instanceof RegExp) return 'regex'
  const tag = (value as { _bsontype?: string })._bsontype ?? ''
  if (tag === 'Code' && (value as { scope?: unknown }).scope) return 'javascriptWithScope'
  return TAGGED[tag] ?? 'object'
}

function dbRefDocument(ref: { collection: string; oid: unknown; db?: string; fields?: Document }): Document {
  return { $ref: ref.collection, $id: ref.oid, ...(ref.db ? { $db: ref.db } : {}), ...ref.fields }
}
