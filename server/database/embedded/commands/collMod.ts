import { CommandError } from '../errors.js'
import { changeOptions } from '../storage/definitions.js'
import { modifyIndex } from './change-index.js'
import type { Command } from './command.js'
import { refusePreImages, validationOptions } from './create.js'
import { viewOptions } from './create-view.js'
import { collectionName, existing } from './namespace.js'
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
    const options = validationOptions(command)
    const name = collectionName(context, command, 'collMod')
    return write(context, command, (transaction) => {
      const view = context.store.collection(context.db, name)
      if (view?.isView) {
        changeOptions(transaction, view, {
          ...view.options,
          ...viewOptions(context, { ...view.options, ...command }, name),
        })
        return {}
      }
      if (command.viewOn !== undefined || command.pipeline !== undefined)
        throw new CommandError(72, 'InvalidOptions', "'viewOn' option only supported on a view")
      const collection = existing(context, name)
      if (Object.keys(options).length > 0) {
        changeOptions(transaction, collection, { ...collection.options, ...options })
      }
      if (!command.index) return {}
      return modifyIndex(transaction, collection, command.index)
    })
  },
}
