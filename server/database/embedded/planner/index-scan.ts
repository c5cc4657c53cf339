import { recordOfEntry } from '../storage/entries.js'
import { type ByteRange, type Entry, scan } from '../storage/scan.js'
import type { Store } from '../storage/store.js'
import type { IndexAccess } from './plan.js'
import type { Reader } from './reader.js'

/** The records that an index leads to, each once, in the order of the access. */
export function* indexScan(
  store: Store,
  access: IndexAccess,
  reader: Reader,
  expected?: number,
): Generator<number> {
  const { index } = access
  const seen = index.isMultikey ? new Set<number>() : undefined
  for (const { key, value } of indexEntries(store, access, reader, expected)) {
    const record = recordOfEntry(index, key, value)
    if (seen?.has(record)) continue
    seen?.add(record)
    yield record
  }
}

/** The entries of an index in the order of the access; several of them may lead to one record. */
export function* indexEntries(
  store: Store,
  access: IndexAccess,
  reader: Reader,
  expected?: number,
): Generator<Entry> {
  const { index, bounds } = access
  index.accesses.ops++
  const onePerKey = index.unique && bounds.points === index.fields.length
  for (const entry of onePerKey ? lookups(store, access) : walked(store, access, reader, expected)) {
    reader.keysExamined++
    yield entry
  }
}

function* lookups(store: Store, { bounds, reverse }: IndexAccess): Generator<Entry> {
  for (const { start } of reverse ? [...bounds.ranges].reverse() : bounds.ranges) {
    const value = store.entries.get(start)
    if (value) yield { key: start, value }
  }
}

function* walked(store: Store, access: IndexAccess, reader: Reader, expected?: number): Generator<Entry> {
  const { index, bounds, reverse, merge } = access
  const options = { reverse, values: index.unique, expected }
  const ranges = reverse ? [...bounds.ranges].reverse() : bounds.ranges
  if (merge && ranges.length > 1) return yield* merged(store, ranges, reader, options)
  for (const range of ranges) yield* scan(store.entries, range, reader, options)
}

function* merged(
  store: Store,
  ranges: ByteRange[],
  reader: Reader,
  options: { reverse: boolean; values: boolean; expected?: number },
): Generator<Entry> {
  const sign = options.reverse ? -1 : 1
  const heads: { rest: Buffer; entry: Entry; next: () => Entry | undefined; offset: number }[] = []
  for (const range of ranges) {
    const iterator = scan(store.entries, range, reader, options)
    const next = () => iterator.next().value as Entry | undefined
    const entry = next()
    const offset = range.start.length
    if (entry) heads.push({ entry, rest: entry.key.subarray(offset), next, offset })
  }
  while (heads.length > 0) {
    let least = 0
    for (let i = 1; i < heads.length; i++) {
      const [a, b] = [heads[i], heads[least]]
      if (a && b && sign * Buffer.compare(a.rest, b.rest) < 0) least = i
    }
    const head = heads[least] as (typeof heads)[number]
    yield head.entry
    const entry = head.next()
    if (entry) Object.assign(head, { entry, rest: entry.key.subarray(head.offset) })
    else heads.splice(least, 1)
  }
}

/** How many keys lie in the bounds of an access that the index alone decides. */
export function countEntries(store: Store, { bounds }: IndexAccess): number {
  return bounds.ranges.reduce((sum, range) => sum + store.entries.getKeysCount({ ...range }), 0)
}
