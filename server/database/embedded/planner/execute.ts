import type { Document } from 'bson'
import type { Filter } from '../query/filter.js'
import { decode } from '../storage/bson.js'
import type { Collection } from '../storage/collection.js'
import { recordOfEntry } from '../storage/entries.js'
import { prefixOf, recordKey, recordOfKey } from '../storage/keys.js'
import { decodeFields } from '../storage/raw-document.js'
import { after, scan } from '../storage/scan.js'
import type { Store } from '../storage/store.js'
import { keyDocument, tells } from './covered.js'
import { filterRoots } from './filter-roots.js'
import { indexEntries, indexScan } from './index-scan.js'
import { distanceKey } from './near-order.js'
import type { IndexAccess, Plan } from './plan.js'
import type { Reader } from './reader.js'
import { sortKey } from './sort.js'

/** From this size on, only the fields that a filter reads are decoded. */
const LARGE = 200
const NOTHING = Buffer.alloc(0)

/** A stored document that a plan has found. */
export interface Found {
  record: number
  bytes: Buffer
  /** The decoded document, where matching it needed that. */
  doc?: Document
}

/** Stands among what is found wherever the turn of the reader is over. */
export const PAUSED: Found = { record: -1, bytes: Buffer.alloc(0) }

export interface Window {
  skip: number
  /** 0 for all. */
  limit: number
}

/** Walks what a plan finds, in its order, decoding no more than matching and sorting need. */
export function* execute(
  store: Store,
  collection: Collection,
  plan: Plan,
  reader: Reader,
  window: Window,
): Generator<Found> {
  const { skip, limit } = window
  const wanted = limit === 0 ? Number.POSITIVE_INFINITY : skip + limit
  const unordered = plan.sort.length === 0 && !plan.near
  const expected = unordered && Number.isFinite(wanted) ? wanted : undefined
  const matches = matching(store, collection, plan, reader, expected)
  const ordered = unordered ? matches : sorted(store, collection, plan, matches, wanted)
  let position = 0
  for (const found of ordered) {
    if (found === PAUSED) {
      yield found
      continue
    }
    if (position++ < skip) continue
    yield found
    if (position >= wanted) return
  }
}

function* matching(
  store: Store,
  collection: Collection,
  plan: Plan,
  reader: Reader,
  expected?: number,
): Generator<Found> {
  const { access, filter } = plan
  const always = filter.ast.kind === 'and' && filter.ast.children.length === 0
  const settled = always || (access.kind === 'index' && access.exact)
  const roots = settled ? undefined : filterRoots(filter.ast)
  for (const found of candidates(store, collection, plan, reader, expected)) {
    if (found === PAUSED) {
      yield found
      continue
    }
    if (!found.doc) reader.docsExamined++
    if (settled || matches(filter, roots, found)) yield found
    if (reader.check()) yield PAUSED
  }
}

function matches(filter: Filter, roots: ReadonlySet<string> | undefined, found: Found): boolean {
  if (roots && !found.doc && found.bytes.length > LARGE)
    return filter.matches(decodeFields(found.bytes, roots))
  found.doc ??= decode(found.bytes)
  return filter.matches(found.doc)
}

function* candidates(
  store: Store,
  collection: Collection,
  { access, covered }: Plan,
  reader: Reader,
  expected?: number,
): Generator<Found> {
  switch (access.kind) {
    case 'nothing':
      return
    case 'collection':
      return collection.isClustered
        ? yield* fetched(
            store,
            collection,
            clusteredScan(store, collection, access.reverse, reader, expected),
          )
        : yield* collectionScan(store, collection, access.reverse, reader, expected)
    case 'index':
      if (covered) return yield* fromKeys(store, collection, access, reader, expected)
      return yield* fetched(store, collection, indexScan(store, access, reader, expected))
    case 'union':
      yield* fetched(store, collection, unionScan(store, access.branches, reader))
  }
}

function* collectionScan(
  store: Store,
  { id }: Collection,
  reverse: boolean,
  reader: Reader,
  expected?: number,
): Generator<Found> {
  const first = prefixOf(id)
  let range = { start: first, end: prefixOf(id + 1) }
  while (true) {
    for (const { key, value } of scan(store.records, range, reader, { reverse, values: true, expected })) {
      if (reader.tails) range = { ...range, start: after(key) }
      yield { record: recordOfKey(key), bytes: value }
    }
    if (!reader.tails || range.start === first) return
    reader.caughtUp = true
    yield PAUSED
  }
}

function* clusteredScan(
  store: Store,
  { idIndex }: Collection,
  reverse: boolean,
  reader: Reader,
  expected?: number,
): Generator<number> {
  const range = { start: prefixOf(idIndex.id), end: prefixOf(idIndex.id + 1) }
  for (const { key, value } of scan(store.entries, range, reader, { reverse, values: true, expected })) {
    yield recordOfEntry(idIndex, key, value)
  }
}

function* fetched(store: Store, { id }: Collection, records: Iterable<number>): Generator<Found> {
  for (const record of records) {
    const bytes = store.records.get(recordKey(id, record))
    if (bytes) yield { record, bytes }
  }
}

function* unionScan(store: Store, branches: IndexAccess[], reader: Reader): Generator<number> {
  const seen = new Set<number>()
  for (const branch of branches) {
    for (const record of indexScan(store, branch, reader)) {
      if (seen.has(record)) continue
      seen.add(record)
      yield record
    }
  }
}

/** What the keys of an index tell of its documents; once they no longer tell all of it, the documents themselves. */
function* fromKeys(
  store: Store,
  collection: Collection,
  access: IndexAccess,
  reader: Reader,
  expected?: number,
): Generator<Found> {
  const { index } = access
  for (const { key, value } of indexEntries(store, access, reader, expected)) {
    const record = recordOfEntry(index, key, value)
    if (tells(index)) yield { record, bytes: NOTHING, doc: keyDocument(index, key) }
    else yield* fetched(store, collection, [record])
  }
}

interface Sorted {
  key: Buffer
  order: number
  record: number
}

function* sorted(
  store: Store,
  { id }: Collection,
  plan: Plan,
  matches: Iterable<Found>,
  wanted: number,
): Generator<Found> {
  const { near, sort, collation } = plan
  const keyOf = near ? distanceKey(near) : sortKey(sort, collation)
  const roots = new Set([...(near ? [near] : []), ...sort].map(({ path }) => path.split('.')[0] as string))
  const compare = (a: Sorted, b: Sorted) => Buffer.compare(a.key, b.key) || a.order - b.order
  let kept: Sorted[] = []
  let order = 0
  for (const found of matches) {
    if (found === PAUSED) {
      yield found
      continue
    }
    const { record, bytes, doc } = found
    kept.push({ key: keyOf(doc ?? decodeFields(bytes, roots)), order: order++, record })
    if (kept.length > 2 * wanted + 1000) kept = kept.sort(compare).slice(0, wanted)
  }
  for (const { record } of kept.sort(compare)) {
    const bytes = store.records.get(recordKey(id, record))
    if (bytes) yield { record, bytes }
  }
}

/** What a plan finds, to be written to: all of it is found before the first is changed. */
export function* executeForWrite(
  store: Store,
  collection: Collection,
  plan: Plan,
  reader: Reader,
  limit: number,
): Generator<Found> {
  const found = execute(store, collection, plan, reader, { skip: 0, limit })
  if (limit === 1) return yield* [...found]
  for (const record of Array.from(found, (one) => one.record)) {
    const bytes = store.records.get(recordKey(collection.id, record))
    if (bytes) yield { record, bytes }
  }
}
