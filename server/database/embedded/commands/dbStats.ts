import { collectionStats } from './collection-stats.js'
import type { Command } from './command.js'
import { numberIn } from './fields.js'

export const dbStats: Command = {
  name: 'dbStats',
  aliases: ['dbstats'],
  fields: { dbStats: 'any', dbstats: 'any', scale: 'number', freeStorage: 'number' },
  run({ store, db }, command) {
    const scaleFactor = numberIn(command, 'scale', 1)
    const named = store.collectionsOf(db)
    const collections = named.filter(({ isView }) => !isView)
    const all = collections.map((collection) => collectionStats(store, collection, scaleFactor))
    const sum = (field: string) => all.reduce((total, stats) => total + stats[field], 0)
    const objects = sum('count')
    return {
      db,
      collections: all.length,
      views: named.length - collections.length,
      objects,
      avgObjSize: objects > 0 ? (sum('size') * scaleFactor) / objects : 0,
      dataSize: sum('size'),
      storageSize: sum('storageSize'),
      indexes: sum('nindexes'),
      indexSize: sum('totalIndexSize'),
      totalSize: sum('size') + sum('totalIndexSize'),
      scaleFactor,
    }
  },
}
