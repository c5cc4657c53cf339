import { type DeserializeOptions, type Document, deserialize, serialize } from 'bson'
import { fieldNames, holdsIndexNames, isIndexName, keepOrder } from '../values/field-order.js'
import { endOfCString, valueSize } from './value-size.js'

const KEEP_TYPES: DeserializeOptions = {
  promoteValues: false,
  promoteLongs: false,
  promoteBuffers: false,
  bsonRegExp: true,
  validation: { utf8: false },
}
const RAW_DOCUMENTS: DeserializeOptions = { ...KEEP_TYPES, fieldsAsRaw: { documents: true } }

/** Decodes with every number, binary and regular expression kept in its BSON type, and the order of the fields. */
export function decode(bytes: Buffer): Document {
  const doc = deserialize(bytes, KEEP_TYPES)
  if (holdsIndexNames(doc)) restoreOrder(bytes, 0, doc)
  return doc
}

/** As `decode`, with the elements of the `documents` array left as bytes. */
export const decodeKeepingDocuments = (bytes: Buffer): Document => deserialize(bytes, RAW_DOCUMENTS)

export function encode(doc: Document): Buffer {
  const bytes = serialize(holdsIndexNames(doc) ? inOrder(doc) : doc, { ignoreUndefined: false })
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function restoreOrder(bytes: Buffer, start: number, holder: Document): void {
  const names: string[] = []
  const end = start + bytes.readInt32LE(start) - 1
  for (let at = start + 4; at < end; ) {
    const value = endOfCString(bytes, at + 1)
    const name = bytes.toString('utf8', at + 1, value - 1)
    const inner = Object.hasOwn(holder, name) ? holder[name] : undefined
    if (isContainer(inner)) restoreOrder(bytes, value, inner)
    names.push(name)
    at = value + valueSize(bytes, bytes.readUInt8(at), value)
  }
  if (!Array.isArray(holder) && names.some(isIndexName)) keepOrder(holder, names)
}

/** The library writes the entries of a map in their order. */
function inOrder<T>(value: T): T {
  if (Array.isArray(value)) return value.map(inOrder) as T
  if (!isContainer(value)) return value
  return new Map(fieldNames(value).map((name) => [name, inOrder(value[name])])) as T
}

function isContainer(value: unknown): value is Document {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null || Array.isArray(value)
}
