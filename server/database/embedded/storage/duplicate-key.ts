import type { Document } from 'bson'
import { Double, EJSON, Int32, ObjectId } from 'bson'
import { CommandError } from '../errors.js'
import type { Collation } from '../values/collation.js'
import { formatValue } from '../values/format.js'
import type { Collection } from './collection.js'
import type { Index } from './index.js'
import { encodeEntry, extractKeys } from './index-keys.js'
import { UNDEFINED } from './key-string.js'
import { fitKeyString } from './keys.js'

/** MongoDB's E11000, with the pattern and the value of the key that is there twice. */
export function duplicateKey(
  collection: Collection,
  index: Index,
  doc: Document,
  keyString: Buffer,
): CommandError {
  const { entries } = extractKeys(doc, index.fields)
  const values =
    entries.find((entry) =>
      fitKeyString(encodeEntry(entry, index.fields, index.collation)).equals(keyString),
    ) ??
    entries[0] ??
    []
  const keyValue: Document = {}
  for (const [i, field] of index.fields.entries()) keyValue[field.path] = shownKey(index, values[i])
  const shown = Object.entries(keyValue).map(([path, value]) => `${path}: ${show(value)}`)
  const { collation } = index.spec
  const named = collation ? `${index.name} collation: ${formatValue(collation)}` : index.name
  return new CommandError(
    11000,
    'DuplicateKey',
    `E11000 duplicate key error collection: ${collection.namespace} index: ${named} dup key: { ${shown.join(', ')} }`,
    { keyPattern: index.spec.key, keyValue, ...(collation ? { collation } : {}) },
  )
}

/** Of a string in a collated index MongoDB knows nothing but its key. */
function shownKey({ collation }: Index, value: unknown): unknown {
  if (value === UNDEFINED) return undefined
  return collation && typeof value === 'string' ? collationKeyText(value, collation) : value
}

/** The key of a string as MongoDB prints it. */
export const collationKeyText = (text: string, collation: Collation) =>
  `CollationKey(0x${Buffer.from(collation.key(text), 'utf16le').swap16().toString('hex')})`

function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (value instanceof ObjectId) return `ObjectId('${value.toHexString()}')`
  if (value instanceof Int32) return String(value.value)
  if (value instanceof Double) return Number.isInteger(value.value) ? `${value.value}.0` : String(value.value)
  if (value instanceof Date) return `new Date(${value.getTime()})`
  if (value === undefined) return 'undefined'
  return EJSON.stringify(value as Document, { relaxed: true })
}
