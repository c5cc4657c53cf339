import { rebuildIndex } from './definitions.js'
import type { Store } from './store.js'
import { Transaction } from './transaction.js'

const KEY = Buffer.from('collation version')
/** How the keys are made of those tables. */
const MAKING = 2

/**
 * The keys of a collated index come from the tables of the running Node. Where another one wrote them, the
 * index is built anew.
 */
export function refreshCollatedIndexes(
  store: Store,
  version = `${process.versions.icu ?? ''}/${MAKING}`,
): void {
  const current = Buffer.from(version)
  if (store.catalogue.get(KEY)?.equals(current)) return
  store.environment.transactionSync(() => {
    const transaction = new Transaction(store)
    for (const collection of store.all()) {
      for (const index of collection.indexes) {
        if (index.collation) rebuildIndex(transaction, collection, index)
      }
    }
    transaction.finish()
    store.catalogue.put(KEY, current)
  })
}
