import type { Document } from 'bson'
import { CommandError } from '../errors.js'
import { createCollection } from '../storage/definitions.js'
import { parseCollation } from '../values/collation.js'
import type { Command } from './command.js'
import { flagIn } from './fields.js'
import { writableName } from './namespace.js'
import { refuse } from './query.js'
import { write } from './write.js'

export const create: Command = {
  name: 'create',
  fields: {
    create: 'string',
    capped: 'bool',
    autoIndexId: 'bool',
    idIndex: 'object',
    size: 'number',
    max: 'number',
    storageEngine: 'object',
    validator: 'object',
    validationLevel: 'string',
    validationAction: 'string',
    indexOptionDefaults: 'object',
    viewOn: 'string',
    pipeline: 'array',
    collation: 'object',
    changeStreamPreAndPostImages: 'object',
    timeseries: 'object',
    clusteredIndex: 'any',
    expireAfterSeconds: 'any',
    encryptedFields: 'object',
    temp: 'bool',
    flags: 'any',
  },
  run(context, command) {
    const name = writableName(context, command, 'create')
    refuse(command, [
      'capped',
      'viewOn',
      'timeseries',
      'clusteredIndex',
      'validator',
      'encryptedFields',
      'expireAfterSeconds',
    ])
    const options: Document = {}
    const collation = parseCollation(command.collation)
    if (collation) options.collation = collation.spec
    if (flagIn(command, 'temp')) options.temp = true
    return write(context, command, (transaction) => {
      const there = context.store.collection(context.db, name)
      if (!there) createCollection(transaction, context.db, name, options)
      else if (JSON.stringify(there.options) !== JSON.stringify(options)) {
        throw new CommandError(48, 'NamespaceExists', `Collection ${context.db}.${name} already exists.`)
      }
      return {}
    })
  },
}
