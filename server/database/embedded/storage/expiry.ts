import type { Collection } from './collection.js'
import { deleteDocument } from './documents.js'
import { recordOfEntry } from './entries.js'
import type { Index } from './index.js'
import { encodeValue } from './key-string.js'
import { KEY_TYPE } from './key-type.js'
import { prefixOf, recordKey } from './keys.js'
import { type ByteRange, scan, successor } from './scan.js'
import type { Store } from './store.js'

const AT_ONCE = 500

/** Deletes the documents whose time is over, by every index that expires; resolves to how many there were. */
export async function expireDocuments(store: Store, now = Date.now()): Promise<number> {
  let deleted = 0
  for (const collection of store.all()) {
    for (const index of collection.indexes) {
      const seconds = lifetimeOf(collection, index)
      if (seconds === undefined || !index.ready) continue
      for (let some = AT_ONCE; some === AT_ONCE; deleted += some) {
        some = await expireSome(store, collection, index, now - seconds * 1000)
      }
    }
  }
  return deleted
}

/** For how many seconds an index keeps documents; in a clustered collection, the one on `_id` may. */
function lifetimeOf({ isClustered, options }: Collection, index: Index): number | undefined {
  return isClustered && index.isId ? options.expireAfterSeconds : index.spec.expireAfterSeconds
}

function expireSome(store: Store, collection: Collection, index: Index, last: number): Promise<number> {
  return store.write((transaction) => {
    const records = new Set<number>()
    const range = expiredRange(index, last)
    for (const { key, value } of scan(
      store.entries,
      range,
      { epoch: 0 },
      { values: true, expected: AT_ONCE },
    )) {
      records.add(recordOfEntry(index, key, value))
      if (records.size === AT_ONCE) break
    }
    for (const record of records) {
      const bytes = store.records.get(recordKey(collection.id, record))
      if (bytes) deleteDocument(transaction, collection, record, bytes)
    }
    return records.size
  })
}

function expiredRange(index: Index, until: number): ByteRange {
  const id = prefixOf(index.id)
  const descending = index.fields[0]?.descending === true
  const last = encodeValue(new Date(until), undefined, descending)
  const type = Buffer.from([descending ? ~KEY_TYPE.date & 0xff : KEY_TYPE.date])
  if (descending) return { start: Buffer.concat([id, last]), end: successor(Buffer.concat([id, type])) }
  return { start: Buffer.concat([id, type]), end: successor(Buffer.concat([id, last])) }
}
