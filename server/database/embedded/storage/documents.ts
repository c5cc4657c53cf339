import type { Document } from 'bson'
import type { Collection } from './collection.js'
import { addEntries, checkUnique, type Entries, entriesOf, removeEntries } from './entries.js'
import type { Index } from './index.js'
import { recordKey } from './keys.js'
import { decodeFields, differentFields } from './raw-document.js'
import type { Transaction } from './transaction.js'

/** Stores a document, given as bytes with its `_id` in front, with all its index entries. */
export function insertDocument(transaction: Transaction, collection: Collection, bytes: Buffer): number {
  const doc = indexedFields(collection, bytes)
  const record = collection.nextRecord
  const additions = collection.indexes.map((index) => ({ index, entries: entriesOf(index, doc) }))
  for (const { index, entries } of additions) checkUnique(transaction, collection, index, entries, doc)
  collection.nextRecord++
  for (const { index, entries } of additions) addEntries(transaction, collection, index, entries, record)
  transaction.store.records.put(recordKey(collection.id, record), bytes)
  transaction.count(collection, 1, bytes.length)
  return record
}

/** Replaces a stored document and the index entries that differ. */
export function replaceDocument(
  transaction: Transaction,
  collection: Collection,
  record: number,
  before: Buffer,
  after: Buffer,
): void {
  const changed = differentFields(before, after, indexedRoots(collection))
  const touched = collection.indexes.filter(
    (index) => index.building || index.roots.some((root) => changed.has(root)),
  )
  const [oldDoc, doc] =
    touched.length === 0 ? [{}, {}] : [indexedFields(collection, before), indexedFields(collection, after)]
  const changes = touched.map((index) => change(index, oldDoc, doc))
  for (const { index, added } of changes) checkUnique(transaction, collection, index, added, doc, record)
  transaction.touch(collection, record)
  for (const { index, added, removed } of changes) {
    removeEntries(transaction, index, removed, record)
    addEntries(transaction, collection, index, added, record)
  }
  transaction.store.records.put(recordKey(collection.id, record), after)
  transaction.count(collection, 0, after.length - before.length)
}

/** Removes a stored document and all its index entries. */
export function deleteDocument(
  transaction: Transaction,
  collection: Collection,
  record: number,
  bytes: Buffer,
): void {
  const doc = indexedFields(collection, bytes)
  transaction.touch(collection, record)
  for (const index of collection.indexes) removeEntries(transaction, index, entriesOf(index, doc), record)
  transaction.store.records.remove(recordKey(collection.id, record))
  transaction.count(collection, -1, -bytes.length)
}

function change(
  index: Index,
  oldDoc: Document,
  doc: Document,
): { index: Index; removed: Entries; added: Entries } {
  const old = entriesOf(index, oldDoc)
  const next = entriesOf(index, doc)
  if (index.building) return { index, removed: old, added: next }
  const without = (keys: Buffer[], others: Buffer[]) =>
    keys.filter((key) => !others.some((other) => other.equals(key)))
  return {
    index,
    removed: { ...old, keyStrings: without(old.keyStrings, next.keyStrings) },
    added: { ...next, keyStrings: without(next.keyStrings, old.keyStrings) },
  }
}

function indexedFields(collection: Collection, bytes: Buffer): Document {
  return decodeFields(bytes, indexedRoots(collection))
}

const rootsOf = new WeakMap<Index[], Set<string>>()

function indexedRoots({ indexes }: Collection): Set<string> {
  const known = rootsOf.get(indexes)
  if (known) return known
  const roots = new Set(indexes.flatMap((index) => index.roots))
  rootsOf.set(indexes, roots)
  return roots
}
