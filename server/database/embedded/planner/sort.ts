import type { Document } from 'bson'
import { badValue, CommandError, failedToParse } from '../errors.js'
import { encodeEntry, extractKeys, type KeyField } from '../storage/index-keys.js'
import type { Collation } from '../values/collation.js'
import { integerOf } from '../values/number.js'

/** Reads a sort pattern, or refuses it as MongoDB does. */
export function sortFields(spec: Document): KeyField[] {
  return Object.keys(spec).map((path) => {
    const direction = spec[path]
    if (typeof direction === 'object' && direction !== null && '$meta' in direction) {
      throw new CommandError(
        40218,
        'Location40218',
        'query requires text score metadata, but it is not available',
      )
    }
    const sign = integerOf(direction)
    if (sign !== 1 && sign !== -1) {
      throw badValue(`$sort key ordering must be 1 (for ascending) or -1 (for descending)`)
    }
    if (path === '')
      throw new CommandError(40352, 'Location40352', 'FieldPath cannot be constructed with empty string')
    if (path.startsWith('$')) {
      throw new CommandError(
        16410,
        'Location16410',
        `FieldPath field names may not start with '$'. Consider using $getField or $setField.`,
      )
    }
    if (path.split('.').includes('')) {
      throw failedToParse(`FieldPath must not contain empty segments: ${path}`)
    }
    return { path, segments: path.split('.'), descending: sign < 0 }
  })
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

/** A comparison of documents by a sort pattern: arrays count by their least element, or greatest when descending. */
export function compileSort(spec: Document, collation?: Collation): (a: Document, b: Document) => number {
  const keyOf = sortKey(sortFields(spec), collation)
  const known = new WeakMap<Document, Buffer>()
  const remembered = (doc: Document) => {
    const key = known.get(doc) ?? keyOf(doc)
    known.set(doc, key)
    return key
  }
  return (a, b) => Buffer.compare(remembered(a), remembered(b))
}

function entriesOf(doc: Document, fields: KeyField[]): unknown[][] {
  try {
    return extractKeys(doc, fields).entries
  } catch (error) {
    if (!(error instanceof CommandError) || error.code !== 171) throw error
    throw badValue(error.message.replace('cannot index', 'cannot sort with keys that are'))
  }
}
