import type { Document } from 'bson'
import { badValue, CommandError } from '../errors.js'
import { isPlainDocument } from '../storage/key-string.js'
import { decodeFields } from '../storage/raw-document.js'
import { fieldNames, keepOrder } from '../values/field-order.js'

export const MAX_DOCUMENT = 16 * 1024 * 1024
export const MAX_BATCH = 100_000
const OBJECT = 3
const REFUSED_IDS: Record<number, string> = { 4: 'array', 6: 'undefined', 11: 'regex' }
const ID = new Set(['_id'])

export function checkSize(size: number, operation: string): void {
  if (size <= MAX_DOCUMENT) return
  if (operation === 'insert') {
    throw badValue(`object to insert too large. size in bytes: ${size}, max size: ${MAX_DOCUMENT}`)
  }
  throw new CommandError(
    10334,
    'BSONObjectTooLarge',
    `Size ${size} is larger than MaxDocumentSize ${MAX_DOCUMENT}`,
  )
}

export function checkBatch(statements: unknown[]): void {
  if (statements.length > 0 && statements.length <= MAX_BATCH) return
  throw new CommandError(
    16,
    'InvalidLength',
    `Write batch sizes must be between 1 and ${MAX_BATCH}. Got ${statements.length} operations.`,
  )
}

/** The type of the `_id`, which stands in front, is one that MongoDB stores. */
export function checkStoredId(bytes: Buffer, operation: 'insert' | 'update'): void {
  const type = REFUSED_IDS[bytes[4] as number]
  if (type === undefined) return
  const message = `The '_id' value cannot be of type ${type}`
  throw operation === 'insert' ? badValue(message) : new CommandError(53, 'InvalidIdField', message)
}

/** As `checkIdFields`, for bytes with the `_id` in front. */
export function checkIdFieldsIn(bytes: Buffer): void {
  if (bytes[4] === OBJECT) checkIdFields(decodeFields(bytes, ID))
}

/** The document with its `_id` in front. */
export function idFirst(doc: Document): Document {
  if (fieldNames(doc)[0] === '_id') return doc
  const { _id, ...rest } = doc
  const moved = { _id, ...rest }
  if (Object.keys(moved)[0] !== '_id') keepOrder(moved, ['_id', ...fieldNames(rest)])
  return moved
}

export function checkIdFields(doc: Document): void {
  const { _id } = doc
  if (!isPlainDocument(_id)) return
  const name = Object.keys(_id).find((key) => key.startsWith('$') && !['$ref', '$id', '$db'].includes(key))
  if (name === undefined) return
  throw new CommandError(
    52,
    'DollarPrefixedFieldName',
    `_id fields may not contain '$'-prefixed fields: ${name} is not valid for storage.`,
  )
}
