import { setImmediate as turn } from 'node:timers/promises'
import { CommandError } from '../errors.js'
import type { Collection } from './collection.js'
import { addIndex, dropIndex } from './definitions.js'
import { addEntries, checkUnique, entriesOf } from './entries.js'
import type { Index, IndexSpec } from './index.js'
import { prefixOf, recordKey, recordOfKey } from './keys.js'
import { decodeFields } from './raw-document.js'
import { scan } from './scan.js'
import { SortedEntries } from './sorted-entries.js'
import type { Store } from './store.js'
import { Transaction } from './transaction.js'

/** With more documents than this, others read and write while an index is made. */
const longFrom = 50_000

export const isLong = ({ count }: Collection): boolean => count > longFrom

/** So many entries are gathered, sorted and put in one transaction; others wait for it. */
const entriesInStep = 1_000_000

/**
 * Makes the entries of new indexes a step at a time, each in a transaction of its own. Meanwhile writers keep the
 * indexes up to date as they do all others, and readers know nothing of them. Whole or not at all: a failure takes all
 * of them away again, and so does the start after a crash.
 */
export function buildIndexes(
  store: Store,
  collection: Collection,
  specs: IndexSpec[],
  step = entriesInStep,
): Promise<void> {
  const building = build(store, collection, specs, step).finally(() => {
    collection.building = undefined
  })
  collection.building = building
  return building
}

async function build(store: Store, collection: Collection, specs: IndexSpec[], step: number): Promise<void> {
  const indexes = await store.write((transaction) =>
    specs.map((spec) => addIndex(transaction, collection, spec, true)),
  )
  try {
    let after = 0
    do {
      after = await store.write((transaction) => buildStep(transaction, collection, indexes, after, step))
      await turn()
    } while (after > 0)
    await store.write((transaction) => finish(transaction, collection, indexes))
  } catch (error) {
    await store.write((transaction) => dropAll(transaction, collection, indexes))
    throw error
  }
}

/** Takes away what a crash has left half made. */
export function dropUnfinishedIndexes(store: Store): void {
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

/** From the record after this one on; gives the last one read, or 0 when there are no more. */
function buildStep(
  transaction: Transaction,
  collection: Collection,
  indexes: Index[],
  after: number,
  most: number,
): number {
  checkStillThere(transaction, collection, indexes)
  const { store } = transaction
  const roots = new Set(indexes.flatMap((index) => index.roots))
  const batches = indexes.map((index) => ({ index, batch: new SortedEntries(collection, index) }))
  const range = {
    start: Buffer.from(recordKey(collection.id, after + 1)),
    end: prefixOf(collection.id + 1),
  }
  let gathered = 0
  let last = 0
  for (const { key, value } of scan(store.records, range, { epoch: 0 }, { values: true })) {
    const record = recordOfKey(key)
    const doc = decodeFields(value, roots)
    for (const { index, batch } of batches) {
      const entries = entriesOf(index, doc)
      gathered += entries.keyStrings.length
      if (index.spec.prepareUnique) {
        checkUnique(transaction, collection, index, entries, doc)
        addEntries(transaction, collection, index, entries, record)
      } else batch.add(entries, record)
    }
    gathered++
    if (gathered < most) continue
    last = record
    break
  }
  for (const { batch } of batches) batch.put(transaction)
  return last
}

function checkStillThere({ store }: Transaction, collection: Collection, indexes: Index[]): void {
  const there = store.collection(collection.db, collection.name) === collection
  if (there && indexes.every((index) => collection.indexes.includes(index))) return
  throw new CommandError(276, 'IndexBuildAborted', `Index build on ${collection.namespace} was aborted`)
}

function finish(transaction: Transaction, collection: Collection, indexes: Index[]): void {
  checkStillThere(transaction, collection, indexes)
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
