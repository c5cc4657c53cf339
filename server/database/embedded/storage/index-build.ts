import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { CommandError } from '../errors.js'
import type { Collection } from './collection.js'
import { addIndex, dropIndex } from './definitions.js'
import { duplicateKey } from './duplicate-key.js'
import { addEntry, entriesOf, isTaken, noteShape } from './entries.js'
import type { Index, IndexSpec } from './index.js'
import { entryKey, prefixOf, RECORD_BYTES, recordKey, recordOfKey } from './keys.js'
import { decodeFields } from './raw-document.js'
import { scan } from './scan.js'
import { SortedRuns } from './sorted-runs.js'
import type { Store } from './store.js'
import { Transaction } from './transaction.js'

/** With more documents than this, others read and write while an index is made. */
const longFrom = 50_000

export const isLong = ({ count }: Collection): boolean => count > longFrom

/** Others wait for no more than so much at once. */
const steps = { documents: 5000, entries: 100_000, inMemory: 1_000_000 }
export type Steps = typeof steps

/** An index whose entries are gathered and sorted, to be put in their order: each page is then written once. */
interface Gathering {
  index: Index
  runs: SortedRuns
  shape: { multikey: boolean[]; cut: boolean; opaque: boolean }
}

/**
 * Makes the entries of new indexes step by step. Readers know nothing of them before they are whole. Writers enter new
 * documents at once, and old ones anew when they touch them: what was gathered of those is passed over. Whole or not at
 * all: a failure takes all of them away again, and so does the start after a crash.
 */
export function buildIndexes(
  store: Store,
  collection: Collection,
  specs: IndexSpec[],
  sizes: Steps = steps,
): Promise<void> {
  const building = build(store, collection, specs, sizes).finally(() => {
    collection.building = undefined
  })
  collection.building = building
  return building
}

async function build(store: Store, collection: Collection, specs: IndexSpec[], sizes: Steps): Promise<void> {
  const { indexes, last } = await store.write((transaction) => {
    collection.touched.clear()
    const added = specs.map((spec) => addIndex(transaction, collection, spec, true))
    return { indexes: added, last: collection.nextRecord - 1 }
  })
  const inMemory = Math.ceil(sizes.inMemory / indexes.length)
  const gatherings = indexes.map(
    (index): Gathering => ({
      index,
      runs: new SortedRuns(runsFile(store, index), inMemory),
      shape: { multikey: [...index.multikey], cut: index.cut, opaque: index.opaque },
    }),
  )
  try {
    for (let after = 0; after < last; await turn()) {
      checkStillThere(store, collection, indexes)
      after = gather(store, collection, gatherings, { after, last, most: sizes.documents })
    }
    for (const gathering of gatherings) await putAll(store, collection, gathering, sizes.entries)
    await store.write((transaction) => finish(transaction, collection, indexes))
  } catch (error) {
    await store.write((transaction) => dropAll(transaction, collection, indexes))
    throw error
  } finally {
    for (const { runs } of gatherings) runs.close()
  }
}

const unfinishedRuns = /^index-\d+\.runs$/
const runsFile = ({ dir }: Store, { id }: Index) => join(dir, `index-${id}.runs`)

/** Takes away what a crash has left half made. */
export function dropUnfinishedIndexes(store: Store): void {
  for (const name of readdirSync(store.dir).filter((file) => unfinishedRuns.test(file)))
    rmSync(join(store.dir, name))
  const unfinished = store.all().filter(({ indexes }) => indexes.some(({ building }) => building))
  if (unfinished.length === 0) return
  store.environment.transactionSync(() => {
    const transaction = new Transaction(store)
    for (const collection of unfinished) {
      dropAll(
        transaction,
        collection,
        collection.indexes.filter(({ building }) => building),
      )
    }
    transaction.finish()
  })
}

/** What the next documents would enter; gives the last record that was read. */
function gather(
  store: Store,
  collection: Collection,
  gatherings: Gathering[],
  { after, last, most }: { after: number; last: number; most: number },
): number {
  const roots = new Set(gatherings.flatMap(({ index }) => index.roots))
  const start = Buffer.from(recordKey(collection.id, after + 1))
  const end = Buffer.from(recordKey(collection.id, last + 1))
  let read = 0
  for (const { key, value } of scan(store.records, { start, end }, { epoch: 0 }, { values: true })) {
    const record = recordOfKey(key)
    const doc = decodeFields(value, roots)
    for (const { index, runs, shape } of gatherings) {
      const { keyStrings, multikey, cut, opaque } = entriesOf(index, doc)
      for (const keyString of keyStrings) runs.add(entryKey(index.id, keyString, record).toString('latin1'))
      for (const [field, met] of multikey.entries()) if (met) shape.multikey[field] = true
      if (cut) shape.cut = true
      if (opaque) shape.opaque = true
    }
    if (++read >= most) return record
  }
  return last
}

async function putAll(
  store: Store,
  collection: Collection,
  { index, runs, shape }: Gathering,
  most: number,
): Promise<void> {
  const texts = runs.merged()
  for (let whole = false; !whole; await turn()) {
    await store.write((transaction) => {
      checkStillThere(store, collection, [index])
      for (let put = 0; put < most; put++) {
        const { value, done } = texts.next()
        if (done) {
          whole = true
          break
        }
        putOne(transaction, collection, index, Buffer.from(value, 'latin1'))
      }
      noteShape(transaction, collection, index, shape)
    })
  }
}

function putOne(transaction: Transaction, collection: Collection, index: Index, entry: Buffer): void {
  const record = recordOfKey(entry)
  if (collection.touched.has(record)) return
  const keyString = entry.subarray(prefixOf(index.id).length, -RECORD_BYTES)
  const claims = index.unique || index.spec.prepareUnique
  if (claims && isTaken(transaction, index, keyString, record)) {
    const bytes = transaction.store.records.get(recordKey(collection.id, record))
    const doc = bytes ? decodeFields(bytes, new Set(index.roots)) : {}
    throw duplicateKey(collection, index, doc, keyString)
  }
  addEntry(transaction, index, keyString, record)
}

function checkStillThere(store: Store, collection: Collection, indexes: Index[]): void {
  const there = store.collection(collection.db, collection.name) === collection
  if (there && indexes.every((index) => collection.indexes.includes(index))) return
  throw new CommandError(276, 'IndexBuildAborted', `Index build on ${collection.namespace} was aborted`)
}

function finish(transaction: Transaction, collection: Collection, indexes: Index[]): void {
  checkStillThere(transaction.store, collection, indexes)
  collection.touched.clear()
  for (const index of indexes) {
    transaction.define(collection, () => {
      index.building = false
      return () => {
        index.building = true
      }
    })
    transaction.readableOnceCommitted(index)
  }
}

function dropAll(transaction: Transaction, collection: Collection, indexes: Index[]): void {
  if (transaction.store.collection(collection.db, collection.name) !== collection) return
  for (const index of indexes) {
    if (collection.indexes.includes(index)) dropIndex(transaction, collection, index)
  }
}
