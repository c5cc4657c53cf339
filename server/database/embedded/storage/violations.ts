import type { Collection } from './collection.js'
import type { Index } from './index.js'
import { prefixOf, RECORD_BYTES, recordKey, recordOfKey } from './keys.js'
import { decodeFields } from './raw-document.js'
import { scan } from './scan.js'
import type { Store } from './store.js'

const ID = new Set(['_id'])

/** The `_id`s of the documents that share a key of an index which is not unique yet, group by group. */
export function sharedKeys(store: Store, collection: Collection, index: Index): unknown[][] {
  const groups: unknown[][] = []
  let records: number[] = []
  let current: Buffer | undefined
  const close = () => {
    if (records.length > 1) groups.push(records.map((record) => idOf(store, collection, record)))
    records = []
  }
  const range = { start: prefixOf(index.id), end: prefixOf(index.id + 1) }
  for (const { key } of scan(store.entries, range, { epoch: 0 })) {
    const place = key.subarray(0, key.length - RECORD_BYTES)
    if (!current?.equals(place)) close()
    current = place
    records.push(recordOfKey(key))
  }
  close()
  return groups
}

function idOf(store: Store, { id }: Collection, record: number): unknown {
  const bytes = store.records.get(recordKey(id, record))
  return bytes && decodeFields(bytes, ID)._id
}
