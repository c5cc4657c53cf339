import type { Document } from 'bson'
import { CommandError } from '../errors.js'
import { changeIndex, changeOptions } from '../storage/definitions.js'
import type { IndexSpec } from '../storage/index.js'
import type { Command } from './command.js'
import { validationOptions } from './create.js'
import { findIndex } from './dropIndexes.js'
import { checkFields, flagIn, numberIn } from './fields.js'
import { collectionName, existing } from './namespace.js'
import { refuse } from './query.js'
import { write } from './write.js'

export const collMod: Command = {
  name: 'collMod',
  fields: {
    collMod: 'string',
    index: 'object',
    validator: 'object',
    validationLevel: 'string',
    validationAction: 'string',
    viewOn: 'string',
    pipeline: 'array',
  },
  run(context, command) {
    refuse(command, ['viewOn', 'pipeline'])
    const options = validationOptions(command)
    const name = collectionName(context, command, 'collMod')
    return write(context, command, (transaction) => {
      const collection = existing(context, name)
      if (Object.keys(options).length > 0) {
        changeOptions(transaction, collection, { ...collection.options, ...options })
      }
      if (!command.index) return {}
      const wanted: Document = command.index
      checkFields('collMod.index', wanted, {
        keyPattern: 'object',
        name: 'string',
        expireAfterSeconds: 'number',
        hidden: 'bool',
      })
      const index = findIndex(collection, wanted.name ?? wanted.keyPattern)
      if (!index) {
        throw new CommandError(
          27,
          'IndexNotFound',
          `cannot find index ${JSON.stringify(wanted.name ?? wanted.keyPattern)} for ns ${collection.namespace}`,
        )
      }
      const change: Partial<IndexSpec> = {}
      const reply: Document = {}
      if (wanted.expireAfterSeconds !== undefined) {
        if (index.spec.expireAfterSeconds !== undefined)
          reply.expireAfterSeconds_old = index.spec.expireAfterSeconds
        change.expireAfterSeconds = numberIn(wanted, 'expireAfterSeconds')
        reply.expireAfterSeconds_new = change.expireAfterSeconds
      }
      if (wanted.hidden !== undefined) {
        reply.hidden_old = index.spec.hidden === true
        change.hidden = flagIn(wanted, 'hidden')
        reply.hidden_new = change.hidden
      }
      changeIndex(transaction, collection, index, change)
      return reply
    })
  },
}
