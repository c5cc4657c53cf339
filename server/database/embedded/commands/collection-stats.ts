import { hostname } from 'node:os'
import type { Document } from 'bson'
import { Long } from 'bson'
import type { Collection } from '../storage/collection.js'
import type { Index } from '../storage/index.js'
import { prefixOf } from '../storage/keys.js'
import type { Store } from '../storage/store.js'
import { isNumber, toNumber } from '../values/number.js'

/** The figures of a collection, sizes in units of `scale` bytes. */
export function collectionStats(store: Store, collection: Collection, scale: number): Document {
  const { count, size } = collection
  const scaled = (bytes: number) => Math.floor(bytes / scale)
  const sizes = Object.fromEntries(
    collection.indexes.map((index) => [index.name, scaled(indexSize(store, index))]),
  )
  return {
    ns: collection.namespace,
    size: scaled(size),
    count,
    ...(count > 0 ? { avgObjSize: Math.floor(size / count) } : {}),
    numOrphanDocs: 0,
    storageSize: scaled(size),
    freeStorageSize: 0,
    capped: collection.options.capped === true,
    nindexes: collection.indexes.length,
    indexBuilds: [],
    totalIndexSize: Object.values(sizes).reduce((sum, bytes) => sum + bytes, 0),
    totalSize: scaled(size),
    indexSizes: sizes,
    scaleFactor: scale,
  }
}

/** The figures as the stage `$collStats` gives them: only those that it is asked for. */
export function stageStats(store: Store, collection: Collection, spec: Document = {}): Document {
  const scale = spec.storageStats?.scale
  return {
    ns: collection.namespace,
    host: hostname(),
    localTime: new Date(),
    ...(spec.storageStats
      ? { storageStats: collectionStats(store, collection, isNumber(scale) ? toNumber(scale) : 1) }
      : {}),
    ...(spec.count ? { count: collection.count } : {}),
  }
}

const ENTRY_BYTES = 32

function indexSize(store: Store, index: Index): number {
  return ENTRY_BYTES * store.entries.getKeysCount({ start: prefixOf(index.id), end: prefixOf(index.id + 1) })
}

/** How often each index was used since the database started. */
export function indexUse(collection: Collection): Document[] {
  return collection.indexes.map(({ name, spec, accesses }) => ({
    name,
    key: spec.key,
    host: hostname(),
    accesses: { ops: Long.fromNumber(accesses.ops), since: accesses.since },
    spec,
  }))
}
