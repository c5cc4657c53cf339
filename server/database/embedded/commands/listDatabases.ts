import type { Document } from 'bson'
import { compileFilter } from '../query/filter.js'
import { collectionStats } from './collection-stats.js'
import type { Command } from './command.js'
import { flagIn } from './fields.js'

export const listDatabases: Command = {
  name: 'listDatabases',
  fields: { listDatabases: 'any', filter: 'object', nameOnly: 'bool', authorizedDatabases: 'bool' },
  run({ store }, command) {
    const filter = compileFilter(command.filter ?? {})
    const databases: Document[] = store
      .databases()
      .map((name) => {
        const sizeOnDisk = store
          .collectionsOf(name)
          .reduce((sum, collection) => sum + collectionStats(store, collection, 1).totalSize, 0)
        return { name, sizeOnDisk, empty: false }
      })
      .filter((doc) => filter.matches(doc))
    if (flagIn(command, 'nameOnly')) return { databases: databases.map(({ name }) => ({ name })) }
    const totalSize = databases.reduce((sum, { sizeOnDisk }) => sum + sizeOnDisk, 0)
    return { databases, totalSize, totalSizeMb: Math.floor(totalSize / 1024 / 1024) }
  },
}
