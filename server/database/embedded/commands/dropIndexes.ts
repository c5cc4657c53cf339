import type { Document } from 'bson'
import { CommandError } from '../errors.js'
import type { Collection } from '../storage/collection.js'
import { dropIndex } from '../storage/definitions.js'
import type { Index } from '../storage/index.js'
import type { Command } from './command.js'
import { collectionName, existing } from './namespace.js'
import { write } from './write.js'

export const dropIndexes: Command = {
  name: 'dropIndexes',
  aliases: ['deleteIndexes'],
  fields: { dropIndexes: 'string', deleteIndexes: 'string', index: ['string', 'object', 'array'] },
  required: ['index'],
  run(context, command) {
    const field = 'dropIndexes' in command ? 'dropIndexes' : 'deleteIndexes'
    const name = collectionName(context, command, field)
    return write(context, command, (transaction) => {
      const collection = existing(context, name, 'ns not found')
      const nIndexesWas = collection.indexes.length
      if (command.index === '*') {
        for (const index of collection.indexes.slice(1)) dropIndex(transaction, collection, index)
        return { nIndexesWas, msg: 'non-_id indexes dropped for collection' }
      }
      const wanted: (string | Document)[] = Array.isArray(command.index) ? command.index : [command.index]
      for (const index of wanted.map((one) => indexToDrop(collection, one))) {
        dropIndex(transaction, collection, index)
      }
      return { nIndexesWas }
    })
  },
}

function indexToDrop(collection: Collection, wanted: string | Document): Index {
  const index = findIndex(collection, wanted)
  if (!index) {
    const shown =
      typeof wanted === 'string'
        ? `index not found with name [${wanted}]`
        : `can't find index with key: ${JSON.stringify(wanted)}`
    throw new CommandError(27, 'IndexNotFound', shown)
  }
  if (index.isId) throw new CommandError(72, 'InvalidOptions', 'cannot drop _id index')
  return index
}

/** The index of a name, or of a key pattern. */
export function findIndex(collection: Collection, wanted: string | Document): Index | undefined {
  if (typeof wanted === 'string') return collection.indexNamed(wanted)
  const pattern = JSON.stringify(
    Object.entries(wanted).map(([path, direction]) => [
      path,
      typeof direction === 'string' ? direction : Number(direction),
    ]),
  )
  return collection.indexes.find(({ spec }) => JSON.stringify(Object.entries(spec.key)) === pattern)
}
