import { Binary, type Document, Int32, ObjectId } from 'bson'
import type { Collection } from '../storage/collection.js'
import { encodeEntry } from '../storage/index-keys.js'
import { entryKey, recordKey, recordOfKey } from '../storage/keys.js'
import type { Store } from '../storage/store.js'
import { numberIn } from './fields.js'

const MAX_TEXT = 500
const INDIFFERENT = new Set([
  'find',
  'filter',
  '$db',
  'lsid',
  '$clusterTime',
  '$readPreference',
  'readConcern',
  'maxTimeMS',
  'comment',
  'limit',
  'singleBatch',
  'allowDiskUse',
  'noCursorTimeout',
])

/**
 * The commonest query of all, the document of one `_id` as it is stored, needs no plan. Undefined where the
 * command asks for more than that.
 */
export function findById(store: Store, collection: Collection, command: Document): Buffer[] | undefined {
  const { filter } = command
  const id = filter?._id
  if (!isSimpleId(id) || Object.keys(filter).length !== 1 || collection.idIndex.collation) return undefined
  for (const name of Object.keys(command)) {
    if (!INDIFFERENT.has(name) && !(name === 'batchSize' && numberIn(command, name) > 0)) return undefined
  }
  const { idIndex } = collection
  idIndex.accesses.ops++
  const entry = store.entries.get(entryKey(idIndex.id, encodeEntry([id], idIndex.fields)))
  if (!entry) return []
  const bytes = store.records.get(recordKey(collection.id, recordOfKey(entry)))
  return bytes ? [bytes] : []
}

const isSimpleId = (id: unknown) =>
  id instanceof ObjectId ||
  (typeof id === 'string' && id.length < MAX_TEXT) ||
  id instanceof Int32 ||
  (id instanceof Binary && id.position < MAX_TEXT)
