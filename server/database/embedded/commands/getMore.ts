import type { Long } from 'bson'
import { badValue } from '../errors.js'
import type { Command } from './command.js'
import { countIn, numberIn } from './fields.js'
import { collectionName } from './namespace.js'

export const getMore: Command = {
  name: 'getMore',
  fields: {
    getMore: 'long',
    collection: 'string',
    batchSize: 'number',
    term: 'number',
    lastKnownCommittedOpTime: 'object',
  },
  required: ['collection'],
  run(context, command) {
    const name = collectionName(context, command, 'collection')
    if (numberIn(command, 'maxTimeMS') > 0) {
      throw badValue('cannot set maxTimeMS on getMore command for a non-awaitData cursor')
    }
    const id = (command.getMore as Long).toBigInt()
    return context.cursors.more(id, `${context.db}.${name}`, countIn(command, 'batchSize'))
  },
}
