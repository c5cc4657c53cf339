import {
  Binary,
  BSONRegExp,
  BSONSymbol,
  Code,
  DBRef,
  Decimal128,
  Double,
  Int32,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
} from 'bson'
import type { Collation } from '../values/collation.js'
import { fieldNames } from '../values/field-order.js'
import { KEY_TYPE } from './key-type.js'
import { KeyWriter } from './key-writer.js'
import { writeNumber } from './number-key.js'

/** Stands in an index for an empty array, which sorts before null. */
export const UNDEFINED = Symbol('undefined')

/** Appends the order-preserving bytes of a value: comparing them compares the values. */
export function writeValue(writer: KeyWriter, value: unknown, collation?: Collation): void {
  if (typeof value === 'string') return writeText(writer, value, collation)
  if (value instanceof ObjectId) return writeObjectId(writer, value)
  if (value instanceof Int32) return writeNumber(writer, value.value)
  if (value instanceof Double) return writeNumber(writer, value.value)
  if (value instanceof Date) return writeDate(writer, value)
  if (value === null || value === undefined) return writer.byte(KEY_TYPE.null)
  if (typeof value === 'boolean') return writer.byte(value ? KEY_TYPE.true : KEY_TYPE.false)
  if (typeof value === 'number') return writeNumber(writer, value)
  if (value === UNDEFINED) return writer.byte(KEY_TYPE.undefined)
  if (Array.isArray(value)) return writeArray(writer, value, collation)
  writeRarer(writer, value, collation)
}

function writeRarer(writer: KeyWriter, value: unknown, collation?: Collation): void {
  if (value instanceof Timestamp) {
    writer.byte(KEY_TYPE.timestamp)
    return writer.uint64(value.toBigInt() & 0xffff_ffff_ffff_ffffn)
  }
  if (value instanceof Long) return writeNumber(writer, value.toBigInt())
  if (typeof value === 'bigint' || value instanceof Decimal128) return writeNumber(writer, value)
  if (value instanceof Binary)
    return writeBinary(writer, value.buffer.subarray(0, value.position), value.sub_type)
  if (value instanceof Uint8Array) return writeBinary(writer, value, 0)
  if (value instanceof BSONRegExp) return writeRegex(writer, value.pattern, value.options)
  if (value instanceof RegExp) return writeRegex(writer, value.source, value.flags)
  if (value instanceof BSONSymbol) return writeText(writer, value.value, collation)
  if (value instanceof Code) return writeCode(writer, value)
  if (value instanceof MinKey) return writer.byte(KEY_TYPE.minKey)
  if (value instanceof MaxKey) return writer.byte(KEY_TYPE.maxKey)
  const object = value instanceof DBRef ? value.toJSON() : value
  writeObject(writer, object as Record<string, unknown>, collation)
}

function writeText(writer: KeyWriter, text: string, collation?: Collation): void {
  writer.byte(KEY_TYPE.string)
  if (collation) writer.codeUnits(collation.key(text))
  else writer.text(text)
}

function writeString(writer: KeyWriter, type: number, text: string): void {
  writer.byte(type)
  writer.text(text)
}

function writeObjectId(writer: KeyWriter, id: ObjectId): void {
  writer.byte(KEY_TYPE.objectId)
  writer.bytes(id.id)
}

function writeDate(writer: KeyWriter, date: Date): void {
  const time = date.getTime() || 0
  writer.byte(KEY_TYPE.date)
  writer.uint32(Math.floor(time / 2 ** 32) + 2 ** 31)
  writer.uint32(((time % 2 ** 32) + 2 ** 32) % 2 ** 32)
}

function writeBinary(writer: KeyWriter, bytes: Uint8Array, subtype: number): void {
  writer.byte(KEY_TYPE.binary)
  writer.uint32(bytes.length)
  writer.byte(subtype)
  writer.bytes(bytes)
}

function writeRegex(writer: KeyWriter, pattern: string, options: string): void {
  writeString(writer, KEY_TYPE.regex, pattern)
  writer.text(options)
}

function writeCode(writer: KeyWriter, code: Code): void {
  if (!code.scope) return writeString(writer, KEY_TYPE.code, code.code)
  writeString(writer, KEY_TYPE.codeWithScope, code.code)
  writeValue(writer, code.scope)
}

function writeArray(writer: KeyWriter, values: unknown[], collation?: Collation): void {
  writer.byte(KEY_TYPE.array)
  for (const value of values) writeValue(writer, value, collation)
  writer.byte(0)
}

function writeObject(writer: KeyWriter, object: Record<string, unknown>, collation?: Collation): void {
  writer.byte(KEY_TYPE.object)
  for (const name of fieldNames(object)) {
    const value = object[name]
    writer.byte(keyType(value))
    writer.text(name)
    writeValue(writer, value, collation)
  }
  writer.byte(0)
}

/** The type byte of a value, both booleans counting as one type. */
export function keyType(value: unknown): number {
  const writer = new KeyWriter(64)
  if (typeof value === 'string' || value instanceof BSONSymbol) return KEY_TYPE.string
  if (Array.isArray(value)) return KEY_TYPE.array
  if (typeof value === 'boolean') return KEY_TYPE.false
  if (isPlainDocument(value)) return KEY_TYPE.object
  writeValue(writer, value)
  return writer.first
}

/** Whether a decoded value is an embedded document, as opposed to a BSON value of any other type. */
export function isPlainDocument(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null || value instanceof DBRef
}

/** The order-preserving bytes of one value. */
export function encodeValue(value: unknown, collation?: Collation, descending = false): Buffer {
  const writer = new KeyWriter()
  writeValue(writer, value, collation)
  if (descending) writer.invertFrom(0)
  return writer.toBuffer()
}
