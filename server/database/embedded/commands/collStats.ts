import { isAView } from '../errors.js'
import { collectionStats } from './collection-stats.js'
import type { Command } from './command.js'
import { numberIn } from './fields.js'
import { collectionName } from './namespace.js'

export const collStats: Command = {
  name: 'collStats',
  aliases: ['collstats'],
  fields: { collStats: 'string', collstats: 'string', scale: 'number' },
  run(context, command) {
    const name = collectionName(context, command, 'collStats' in command ? 'collStats' : 'collstats')
    const collection = context.store.collection(context.db, name)
    if (collection?.isView) throw isAView(collection.namespace)
    const scale = numberIn(command, 'scale', 1)
    if (collection) return collectionStats(context.store, collection, scale)
    return {
      ns: `${context.db}.${name}`,
      size: 0,
      count: 0,
      storageSize: 0,
      nindexes: 0,
      totalIndexSize: 0,
      totalSize: 0,
      indexSizes: {},
      scaleFactor: scale,
    }
  },
}
