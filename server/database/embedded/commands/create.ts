import type { Document } from 'bson'
import { badValue, CommandError } from '../errors.js'
import { compileFilter } from '../query/filter.js'
import { createCollection } from '../storage/definitions.js'
import { parseCollation } from '../values/collation.js'
import { clusteredOptions } from './clustered.js'
import type { Command } from './command.js'
import { viewOptions } from './create-view.js'
import { flagIn, numberIn } from './fields.js'
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
    refusePreImages(command)
    refuse(command, ['timeseries', 'encryptedFields'])
    const options: Document = command.viewOn === undefined ? {} : viewOptions(context, command, name)
    const collation = parseCollation(command.collation)
    if (collation) options.collation = collation.spec
    Object.assign(options, clusteredOptions(command))
    if (flagIn(command, 'temp')) options.temp = true
    if (flagIn(command, 'capped')) Object.assign(options, cappedOptions(command))
    else if (numberIn(command, 'size') > 0 || numberIn(command, 'max') > 0) {
      throw new CommandError(
        72,
        'InvalidOptions',
        "the 'capped' field needs to be true when either the 'size' or 'max' fields are present",
      )
    }
    Object.assign(options, validationOptions(command))
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

function cappedOptions(command: Document): Document {
  const size = numberIn(command, 'size')
  if (size <= 0) {
    throw new CommandError(72, 'InvalidOptions', "the 'size' field is required when 'capped' is true")
  }
  const max = numberIn(command, 'max')
  return { capped: true, size: Math.ceil(size / 256) * 256, ...(max > 0 ? { max } : {}) }
}

/** Refuses what only the change streams of a replica set would read. */
export function refusePreImages({ changeStreamPreAndPostImages: images }: Document): void {
  if (!images || !flagIn(images, 'enabled')) return
  throw new CommandError(
    72,
    'InvalidOptions',
    "The 'changeStreamPreAndPostImages' option is not supported on a standalone server",
  )
}

/** The options of a collection that say which documents it takes. */
export function validationOptions(command: Document): Document {
  const { validator, validationLevel, validationAction } = command
  if (validator) compileFilter(validator)
  if (validationLevel !== undefined && !['off', 'strict', 'moderate'].includes(validationLevel)) {
    throw badValue(`Enumeration value '${validationLevel}' for field 'validationLevel' is not a valid value.`)
  }
  if (validationAction !== undefined && !['error', 'warn'].includes(validationAction)) {
    throw badValue(
      `Enumeration value '${validationAction}' for field 'validationAction' is not a valid value.`,
    )
  }
  return {
    ...(validator ? { validator } : {}),
    ...(validationLevel ? { validationLevel } : {}),
    ...(validationAction ? { validationAction } : {}),
  }
}
