import type { Document } from 'bson'
import { badValue, location } from '../errors.js'
import type { Collation } from '../values/collation.js'
import { compareValues } from '../values/compare.js'
import { formatElement } from '../values/format.js'
import { integerOf } from '../values/number.js'
import { isPlainObject } from '../values/type.js'
import { sortKeys } from './sort-keys.js'

const SLACK = 1000

export interface Sort {
  /** The values a document is ordered by, one for each field of the pattern. */
  key(doc: Document): unknown[]
  compare(a: unknown[], b: unknown[]): number
}

/** Compiles a sort pattern: of the keys that the elements of an array make, the first in order counts. */
export function compileSort(spec: Document, collation?: Collation): Sort {
  const fields = Object.entries(spec).map(([path, direction]) => ({
    names: splitSortPath(path),
    direction: directionOf(path, direction),
  }))
  const paths = fields.map(({ names }) => names)
  return {
    key(doc) {
      const [first = [], ...others] = sortKeys(doc, paths)
      return others.reduce((best, key) => (compare(key, best) < 0 ? key : best), first)
    },
    compare,
  }

  function compare(a: unknown[], b: unknown[]): number {
    for (let i = 0; i < fields.length; i++) {
      const order = compareValues(a[i], b[i], collation)
      if (order !== 0) return order * (fields[i] as { direction: number }).direction
    }
    return 0
  }
}

interface Sorted {
  doc: Document
  key: unknown[]
}

/** Sorts documents stably by a pattern; only the first `atMost` are kept in memory and given back. */
export function sortDocuments(
  docs: Iterable<Document>,
  sort: Sort,
  atMost: number = Number.POSITIVE_INFINITY,
): Document[] {
  let held: Sorted[] = []
  for (const doc of docs) {
    held.push({ doc, key: sort.key(doc) })
    if (held.length > 2 * atMost + SLACK) held = first(held)
  }
  return first(held).map(({ doc }) => doc)

  function first(entries: Sorted[]): Sorted[] {
    entries.sort((a, b) => sort.compare(a.key, b.key))
    return entries.length > atMost ? entries.slice(0, atMost) : entries
  }
}

function splitSortPath(path: string): string[] {
  const names = path.split('.')
  if (path === '') throw location(40352, 'FieldPath cannot be constructed with empty string')
  if (path.endsWith('.')) throw location(40353, "FieldPath must not end with a '.'.")
  if (names.includes('')) throw location(15998, 'FieldPath field names may not be empty strings.')
  if (names[0]?.startsWith('$'))
    throw location(
      16410,
      "FieldPath field names may not start with '$'. Consider using $getField or $setField.",
    )
  return names
}

function directionOf(path: string, value: unknown): 1 | -1 {
  if (isPlainObject(value)) throw badValue('$meta sort is not supported by the embedded database')
  const direction = integerOf(value)
  if (direction === undefined)
    throw location(15974, `Illegal key in $sort specification: ${formatElement(path, value)}`)
  if (direction !== 1 && direction !== -1)
    throw location(15975, '$sort key ordering must be 1 (for ascending) or -1 (for descending)')
  return direction
}
