import type { Document } from 'bson'
import { badValue, location } from '../errors.js'
import { getField } from '../values/clone.js'
import type { Collation } from '../values/collation.js'
import { compareValues } from '../values/compare.js'
import { integerOf } from '../values/number.js'
import { asDocument, isPlainObject } from '../values/type.js'

const SLACK = 1000

export interface Sort {
  /** The values a document is ordered by, one for each field of the pattern. */
  key(doc: Document): unknown[]
  compare(a: unknown[], b: unknown[]): number
}

/** Compiles a sort pattern: the least value of an array counts ascending, the greatest descending. */
export function compileSort(spec: Document, collation?: Collation): Sort {
  const fields = Object.entries(spec).map(([path, direction]) => ({
    names: splitSortPath(path),
    direction: directionOf(direction),
  }))
  return {
    key: (doc) => fields.map(({ names, direction }) => extreme(doc, names, direction, collation)),
    compare(a, b) {
      for (let i = 0; i < fields.length; i++) {
        const order = compareValues(a[i], b[i], collation)
        if (order !== 0) return order * (fields[i] as { direction: number }).direction
      }
      return 0
    },
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
  if (names.includes('')) throw location(15998, 'FieldPath field names may not be empty strings.')
  if (names[0]?.startsWith('$'))
    throw location(
      16410,
      "FieldPath field names may not start with '$'. Consider using $getField or $setField.",
    )
  return names
}

function directionOf(value: unknown): 1 | -1 {
  if (isPlainObject(value)) throw badValue('$meta sort is not supported by the embedded database')
  const direction = integerOf(value)
  if (direction === undefined) throw location(15974, `Illegal key in $sort specification: ${String(value)}`)
  if (direction !== 1 && direction !== -1)
    throw location(15975, '$sort key ordering must be 1 (for ascending) or -1 (for descending)')
  return direction
}

function extreme(
  doc: Document,
  names: string[],
  direction: number,
  collation: Collation | undefined,
): unknown {
  const found: unknown[] = []
  collect(doc, names, 0, found)
  let best = found[0]
  for (const value of found) if (compareValues(value, best, collation) * direction < 0) best = value
  return best
}

function collect(value: unknown, names: string[], at: number, found: unknown[]): void {
  if (at === names.length) {
    if (!Array.isArray(value)) found.push(value === undefined ? null : value)
    else if (value.length === 0) found.push(undefined)
    else found.push(...value)
    return
  }
  const doc = asDocument(value)
  if (doc) collect(getField(doc, names[at] as string), names, at + 1, found)
  else if (Array.isArray(value)) collectInside(value, names, at, found)
  else found.push(null)
}

function collectInside(array: unknown[], names: string[], at: number, found: unknown[]): void {
  const name = names[at] as string
  if (/^(0|[1-9]\d*)$/.test(name) && Number(name) < array.length) {
    collect(array[Number(name)], names, at + 1, found)
    return
  }
  if (array.length === 0) found.push(null)
  for (const item of array) {
    if (asDocument(item)) collect(item, names, at, found)
    else found.push(null)
  }
}
