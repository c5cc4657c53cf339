import type { Document } from 'bson'
import { CommandError } from '../errors.js'
import { compileFilter, type Filter } from '../query/filter.js'
import { mismatchOf } from '../query/mismatch.js'
import type { Collection } from '../storage/collection.js'
import { flagIn } from './fields.js'
import { collationOf } from './query.js'

const compiled = new WeakMap<Document, Filter>()

/** Whether the documents that a command writes to a collection must be checked against its validator. */
export function mustValidate(collection: Collection, command: Document): boolean {
  const { validator, validationLevel, validationAction } = collection.options
  if (!validator || validationLevel === 'off' || validationAction === 'warn') return false
  return !flagIn(command, 'bypassDocumentValidation')
}

export function isValid(collection: Collection, doc: Document): boolean {
  const { validator } = collection.options
  let filter = compiled.get(validator)
  if (!filter) {
    filter = compileFilter(validator, { collation: collationOf(undefined, collection) })
    compiled.set(validator, filter)
  }
  return filter.matches(doc)
}

/** Refuses a document that its collection does not want. */
export function validate(collection: Collection, doc: Document): void {
  if (isValid(collection, doc)) return
  throw new CommandError(121, 'DocumentValidationFailure', 'Document failed validation', {
    errInfo: { failingDocumentId: doc._id, details: mismatchOf(collection.options.validator, doc) },
  })
}
