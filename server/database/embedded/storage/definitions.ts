import { randomUUID } from 'node:crypto'
import { Binary, type Document } from 'bson'
import { isAView } from '../errors.js'
import { Collection } from './collection.js'
import { addEntries, checkUnique, entriesOf } from './entries.js'
import { Index, type IndexSpec } from './index.js'
import { prefixOf, recordOfKey } from './keys.js'
import { decodeFields } from './raw-document.js'
import { removeRange, scan } from './scan.js'
import type { Store } from './store.js'
import type { Transaction } from './transaction.js'

/** Makes a collection with its index on `_id`. */
export function createCollection(
  transaction: Transaction,
  db: string,
  name: string,
  options: Document = {},
): Collection {
  const { store } = transaction
  const idSpec: IndexSpec = { v: 2, key: { _id: 1 }, name: '_id_' }
  if (options.collation) idSpec.collation = options.collation
  const collection = new Collection({
    id: store.takeId(),
    db,
    name,
    uuid: new Binary(Buffer.from(randomUUID().replaceAll('-', ''), 'hex'), Binary.SUBTYPE_UUID),
    options,
    indexes: [{ id: store.takeId(), spec: idSpec, multikey: [false], cut: false, opaque: false }],
  })
  transaction.add(collection)
  return collection
}

/** The collection of that name, made when it is not there. */
export function ensureCollection(transaction: Transaction, db: string, name: string): Collection {
  const there = transaction.store.collection(db, name)
  if (there?.isView) throw isAView(there.namespace)
  return there ?? createCollection(transaction, db, name)
}

/** Removes a collection with its documents and indexes. */
export function dropCollection(transaction: Transaction, collection: Collection): void {
  const { store } = transaction
  for (const index of collection.indexes) removeIndexEntries(transaction, index)
  removeRange(store.records, { start: prefixOf(collection.id), end: prefixOf(collection.id + 1) })
  transaction.remove(collection)
}

/** Removes all documents of a collection; its indexes stay. */
export function emptyCollection(transaction: Transaction, collection: Collection): void {
  for (const index of collection.indexes) removeIndexEntries(transaction, index)
  removeRange(transaction.store.records, {
    start: prefixOf(collection.id),
    end: prefixOf(collection.id + 1),
  })
  if (collection.building) {
    for (let record = 1; record < collection.nextRecord; record++) transaction.touch(collection, record)
  }
  transaction.count(collection, -collection.count, -collection.size)
}

/** Changes the options of a collection. */
export function changeOptions(transaction: Transaction, collection: Collection, options: Document): void {
  transaction.define(collection, () => {
    const before = collection.options
    collection.options = options
    return () => {
      collection.options = before
    }
  })
}

/** Adds an index and builds its entries from the documents that are there. */
export function createIndex(transaction: Transaction, collection: Collection, spec: IndexSpec): Index {
  const index = addIndex(transaction, collection, spec)
  transaction.readableOnceCommitted(index)
  for (const { entries, doc, record } of entriesOfAll(transaction.store, collection, index)) {
    checkUnique(transaction, collection, index, entries, doc)
    addEntries(transaction, collection, index, entries, record)
  }
  return index
}

/** Adds an index without its entries. */
export function addIndex(
  transaction: Transaction,
  collection: Collection,
  spec: IndexSpec,
  building?: true,
): Index {
  const multikey = Object.keys(spec.key).map(() => false)
  const index = new Index({
    id: transaction.store.takeId(),
    spec,
    multikey,
    cut: false,
    opaque: false,
    building,
  })
  transaction.define(collection, () => {
    const before = collection.indexes
    collection.indexes = [...before, index]
    return () => {
      collection.indexes = before
    }
  })
  return index
}

/** Makes all entries of an index anew. */
export function rebuildIndex(transaction: Transaction, collection: Collection, index: Index): void {
  removeIndexEntries(transaction, index)
  for (const { entries, record } of entriesOfAll(transaction.store, collection, index)) {
    addEntries(transaction, collection, index, entries, record)
  }
}

function* entriesOfAll(store: Store, collection: Collection, index: Index) {
  const roots = new Set(index.roots)
  const range = { start: prefixOf(collection.id), end: prefixOf(collection.id + 1) }
  for (const { key, value } of scan(store.records, range, { epoch: 0 }, { values: true })) {
    const doc = decodeFields(value, roots)
    yield { doc, entries: entriesOf(index, doc), record: recordOfKey(key) }
  }
}

export function dropIndex(transaction: Transaction, collection: Collection, index: Index): void {
  removeIndexEntries(transaction, index)
  transaction.define(collection, () => {
    const before = collection.indexes
    collection.indexes = before.filter((other) => other !== index)
    return () => {
      collection.indexes = before
    }
  })
}

/** Changes an index's specification in place (its expiry, whether it is hidden). */
export function changeIndex(
  transaction: Transaction,
  collection: Collection,
  index: Index,
  change: Partial<IndexSpec>,
): void {
  transaction.define(collection, () => {
    const before = { ...index.spec }
    Object.assign(index.spec, change)
    return () => Object.assign(index.spec, before)
  })
}

export function renameCollection(
  transaction: Transaction,
  collection: Collection,
  db: string,
  name: string,
): void {
  const { store } = transaction
  transaction.define(collection, () => {
    const before = { db: collection.db, name: collection.name }
    const move = (place: { db: string; name: string }) => {
      store.forget(collection)
      Object.assign(collection, place)
      store.add(collection)
    }
    move({ db, name })
    return () => move(before)
  })
}

function removeIndexEntries(transaction: Transaction, index: Index): void {
  removeRange(transaction.store.entries, { start: prefixOf(index.id), end: prefixOf(index.id + 1) })
}
