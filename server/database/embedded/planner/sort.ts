import type { Document } from 'bson'
import { badValue, CommandError, location } from '../errors.js'
import { encodeEntry, extractKeys, type KeyField } from '../storage/index-keys.js'
import type { Collation } from '../values/collation.js'
import { fieldNames } from '../values/field-order.js'
import { formatElement, formatValue } from '../values/format.js'
import { integerOf } from '../values/number.js'

/** Reads a sort pattern, or refuses it as MongoDB does. */
export function sortFields(spec: Document): KeyField[] {
  const natural = Object.keys(spec).join() === '$natural'
  if (!natural && '$natural' in spec)
    throw badValue(`Cannot include '$natural' in compound sort: ${formatValue(spec)}`)
  return fieldNames(spec).map((path) => {
    const descending = directionOf(path, spec[path]) < 0
    if (path === '') throw location(40352, 'FieldPath cannot be constructed with empty string')
    if (path.startsWith('$') && !natural) {
      throw location(
        16410,
        "FieldPath field names may not start with '$'. Consider using $getField or $setField.",
      )
    }
    const segments = path.split('.')
    if (path.endsWith('.')) throw location(40353, "FieldPath must not end with a '.'.")
    if (segments.includes('')) throw location(15998, 'FieldPath field names may not be empty strings.')
    return { path, segments, descending }
  })
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
