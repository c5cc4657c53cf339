import type { Document } from 'bson'
import { badValue, CommandError, location } from '../errors.js'
import { encodeEntry, extractKeys, type KeyField } from '../storage/index-keys.js'
import type { Collation } from '../values/collation.js'
import { fieldNames } from '../values/field-order.js'
import { formatElement } from '../values/format.js'
import { integerOf, isNumber, toNumber } from '../values/number.js'

/** The names in a DBRef, which may begin with a dollar. */
const REFERENCE = ['$id', '$ref', '$db']

/** Reads a sort pattern, or refuses it as MongoDB does. */
export function sortFields(spec: Document): KeyField[] {
  if ('$natural' in spec) return naturalSort(spec)
  return fieldNames(spec).map((path) => {
    const descending = directionOf(path, spec[path]) < 0
    if (path === '') throw location(40352, 'FieldPath cannot be constructed with empty string')
    const segments = path.split('.')
    if (segments.some((name) => name.startsWith('$') && !REFERENCE.includes(name))) {
      throw location(
        16410,
        "FieldPath field names may not start with '$'. Consider using $getField or $setField.",
      )
    }
    if (path.endsWith('.')) throw location(40353, "FieldPath must not end with a '.'.")
    if (segments.includes('')) throw location(15998, 'FieldPath field names may not be empty strings.')
    return { path, segments, descending }
  })
}

/** The order of the collection itself, forwards or backwards. */
function naturalSort(spec: Document): KeyField[] {
  const direction = isNumber(spec.$natural) ? toNumber(spec.$natural) : 0
  if (Object.keys(spec).length > 1 || Math.abs(direction) !== 1)
    throw badValue('$natural sort cannot be set to a value other than -1 or 1.')
  return [{ path: '$natural', segments: ['$natural'], descending: direction < 0 }]
}

function directionOf(path: string, direction: unknown): number {
  if (typeof direction === 'object' && direction !== null && '$meta' in direction) {
    throw location(40218, 'query requires text score metadata, but it is not available')
  }
  const sign = integerOf(direction)
  if (sign === undefined)
    throw location(15974, `Illegal key in $sort specification: ${formatElement(path, direction)}`)
  if (sign === 1 || sign === -1) return sign
  throw location(15975, '$sort key ordering must be 1 (for ascending) or -1 (for descending)')
}

/** Turns a document into bytes whose order is that of the sort pattern. */
export function sortKey(fields: KeyField[], collation?: Collation): (doc: Document) => Buffer {
  return (doc) => {
    let smallest: Buffer | undefined
    for (const entry of entriesOf(doc, fields)) {
      const key = encodeEntry(entry, fields, collation)
      if (!smallest || Buffer.compare(key, smallest) < 0) smallest = key
    }
    return smallest as Buffer
  }
}

function entriesOf(doc: Document, fields: KeyField[]): unknown[][] {
  try {
    return extractKeys(doc, fields).entries
  } catch (error) {
    if (!(error instanceof CommandError) || error.code !== 171) throw error
    throw badValue(error.message.replace('cannot index', 'cannot sort with keys that are'))
  }
}
