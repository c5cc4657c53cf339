import type { Collection } from './collection.js'
import { deleteDocument } from './documents.js'
import { prefixOf, recordOfKey } from './keys.js'
import { scan } from './scan.js'
import type { Transaction } from './transaction.js'

/** Removes the oldest documents of a capped collection until the rest fits. */
export function trimCapped(transaction: Transaction, collection: Collection): void {
  const { capped, size, max } = collection.options
  if (!capped) return
  const tooFull = () => collection.size > size || (max > 0 && collection.count > max)
  if (!tooFull()) return
  const range = { start: prefixOf(collection.id), end: prefixOf(collection.id + 1) }
  for (const { key, value } of scan(transaction.store.records, range, { epoch: 0 }, { values: true })) {
    if (!tooFull() || collection.count === 1) return
    deleteDocument(transaction, collection, recordOfKey(key), value)
  }
}
