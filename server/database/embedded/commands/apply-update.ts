import { type Document, ObjectId } from 'bson'
import { CommandError } from '../errors.js'
import type { Found } from '../planner/execute.js'
import type { Plan } from '../planner/plan.js'
import { decode, encode } from '../storage/bson.js'
import { trimCapped } from '../storage/capped.js'
import type { Collection } from '../storage/collection.js'
import { insertDocument, replaceDocument } from '../storage/documents.js'
import { encodeValue } from '../storage/key-string.js'
import { stampTimestamps } from '../storage/timestamps.js'
import type { Transaction } from '../storage/transaction.js'
import { type Update, upsertSeed } from '../update/update.js'
import { decoded } from './query.js'
import { checkIdFields, checkSize, checkStoredId, idFirst } from './stored-document.js'
import { isValid, mustValidate, validate } from './validator.js'

export interface Applied {
  doc: Document
  bytes: Buffer
  modified: boolean
}

/** Applies an update to a stored document, and stores it when that changed it. */
export function updateFound(
  transaction: Transaction,
  collection: Collection,
  planned: Plan,
  update: Update,
  found: Found,
  command: Document,
): Applied {
  const before = decoded(found)
  const id = encodeValue(before._id)
  const validated = mustValidate(collection, command) && !toleratesInvalid(collection, before)
  const { doc, modified } = update.apply(before, { filter: planned.filter, isInsert: false })
  if (!modified) return { doc, bytes: found.bytes, modified }
  if (!('_id' in doc) || !encodeValue(doc._id).equals(id)) throw immutableId(update)
  const bytes = encode(idFirst(doc))
  if (update.isReplacement) stampTimestamps(bytes)
  if (bytes.equals(found.bytes)) return { doc, bytes, modified: false }
  checkSize(bytes.length, 'update')
  if (validated) validate(collection, doc)
  replaceDocument(transaction, collection, found.record, found.bytes, bytes)
  return { doc, bytes, modified: true }
}

/** Inserts the document of an upsert that matched nothing. */
export function upsert(
  transaction: Transaction,
  collection: Collection,
  planned: Plan,
  update: Update,
  command: Document,
): Document {
  const seed = upsertSeed(planned.filter, update.isReplacement)
  const { doc } = update.apply(seed, { filter: planned.filter, isInsert: true })
  if (doc._id === undefined) doc._id = '_id' in seed ? seed._id : new ObjectId()
  const complete = idFirst(doc)
  checkIdFields(complete)
  const bytes = encode(complete)
  if (update.isReplacement) stampTimestamps(bytes)
  checkSize(bytes.length, 'update')
  checkStoredId(bytes, 'update')
  if (mustValidate(collection, command)) validate(collection, complete)
  insertDocument(transaction, collection, bytes)
  trimCapped(transaction, collection)
  return update.isReplacement ? decode(bytes) : complete
}

/** At the moderate level, a document that was not valid before need not become so. */
const toleratesInvalid = (collection: Collection, before: Document) =>
  collection.options.validationLevel === 'moderate' && !isValid(collection, before)

function immutableId(update: Update): CommandError {
  const message = update.isReplacement
    ? "After applying the update, the (immutable) field '_id' was found to have been altered"
    : "Performing an update on the path '_id' would modify the immutable field '_id'"
  return new CommandError(66, 'ImmutableField', message)
}
