import { dropCollection } from '../storage/definitions.js'
import type { Command } from './command.js'
import { dropped } from './turns.js'
import { write } from './write.js'

export const dropDatabase: Command = {
  name: 'dropDatabase',
  fields: { dropDatabase: 'any' },
  run(context, command) {
    return write(context, command, (transaction) => {
      const collections = context.store.collectionsOf(context.db)
      for (const collection of collections) {
        dropCollection(transaction, collection)
        context.cursors.killOf(collection.namespace, dropped(collection))
      }
      return collections.length > 0 ? { dropped: context.db } : {}
    })
  },
}
