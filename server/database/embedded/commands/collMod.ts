import { changeOptions } from '../storage/definitions.js'
import { modifyIndex } from './change-index.js'
import type { Command } from './command.js'
import { refusePreImages, validationOptions } from './create.js'
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
    changeStreamPreAndPostImages: 'object',
  },
  run(context, command) {
    refusePreImages(command)
    refuse(command, ['viewOn', 'pipeline'])
    const options = validationOptions(command)
    const name = collectionName(context, command, 'collMod')
    return write(context, command, (transaction) => {
      const collection = existing(context, name)
      if (Object.keys(options).length > 0) {
        changeOptions(transaction, collection, { ...collection.options, ...options })
      }
      if (!command.index) return {}
      return modifyIndex(transaction, collection, command.index)
    })
  },
}
