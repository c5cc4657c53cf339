import type { Long } from 'bson'
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
    const id = (command.getMore as Long).toBigInt()
    const [batchSize, waitMs] = [countIn(command, 'batchSize'), numberIn(command, 'maxTimeMS')]
    return context.cursors.more(id, `${context.db}.${name}`, batchSize, waitMs)
  },
}
