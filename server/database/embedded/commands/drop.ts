import { dropCollection } from '../storage/definitions.js'
import type { Command } from './command.js'
import { collectionName } from './namespace.js'
import { dropped } from './turns.js'
import { write } from './write.js'

export const drop: Command = {
  name: 'drop',
  fields: { drop: 'string', encryptedFields: 'object' },
  run(context, command) {
    const name = collectionName(context, command, 'drop')
    return write(context, command, (transaction) => {
      const collection = context.store.collection(context.db, name)
      if (!collection) return {}
      const nIndexesWas = collection.indexes.length
      dropCollection(transaction, collection)
      if (collection.isView) return { ns: collection.namespace }
      context.cursors.killOf(collection.namespace, dropped(collection))
      return { nIndexesWas, ns: collection.namespace }
    })
  },
}
