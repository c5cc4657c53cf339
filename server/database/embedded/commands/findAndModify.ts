import type { Document } from 'bson'
import { failedToParse } from '../errors.js'
import { execute } from '../planner/execute.js'
import type { Plan } from '../planner/plan.js'
import { Reader } from '../planner/reader.js'
import { compileProjection } from '../projection/projection.js'
import { ensureCollection } from '../storage/definitions.js'
import { deleteDocument } from '../storage/documents.js'
import type { Transaction } from '../storage/transaction.js'
import { compileUpdate } from '../update/update.js'
import { updateFound, upsert } from './apply-update.js'
import type { Command, CommandContext } from './command.js'
import { flagIn, numberIn } from './fields.js'
import { writableName } from './namespace.js'
import { collationOf, decoded, plan } from './query.js'
import { write } from './write.js'

export const findAndModify: Command = {
  name: 'findAndModify',
  aliases: ['findandmodify'],
  fields: {
    findAndModify: 'string',
    findandmodify: 'string',
    query: 'object',
    sort: 'object',
    remove: 'bool',
    update: ['object', 'array'],
    new: 'bool',
    fields: 'object',
    upsert: 'bool',
    bypassDocumentValidation: 'bool',
    collation: 'object',
    arrayFilters: 'array',
    hint: ['string', 'object'],
    let: 'object',
  },
  run(context, command) {
    const field = 'findAndModify' in command ? 'findAndModify' : 'findandmodify'
    const name = writableName(context, command, field)
    checkOptions(command)
    return write(context, command, (transaction) =>
      flagIn(command, 'remove')
        ? removeOne(context, transaction, name, command)
        : updateOne(context, transaction, name, command),
    )
  },
}

function checkOptions(command: Document): void {
  const remove = flagIn(command, 'remove')
  const hasUpdate = command.update !== undefined && command.update !== null
  if (!remove && !hasUpdate) throw failedToParse('Either an update or remove=true must be specified')
  if (remove && hasUpdate) throw failedToParse('Cannot specify both an update and remove=true')
  if (remove && flagIn(command, 'upsert'))
    throw failedToParse('Cannot specify both upsert=true and remove=true')
  if (remove && flagIn(command, 'new')) {
    throw failedToParse(
      "Cannot specify both new=true and remove=true; 'remove' always returns the deleted document",
    )
  }
  if (remove && command.arrayFilters) throw failedToParse('Cannot specify arrayFilters and remove=true')
}

function removeOne(
  context: CommandContext,
  transaction: Transaction,
  name: string,
  command: Document,
): Document {
  const { store, db } = context
  const collection = store.collection(db, name)
  if (!collection) return { lastErrorObject: { n: 0 }, value: null }
  const planned = plan(store, collection, { ...command, filter: command.query })
  const [found] = execute(store, collection, planned, new Reader(numberIn(command, 'maxTimeMS')), ONE)
  if (!found) return { lastErrorObject: { n: 0 }, value: null }
  const doc = decoded(found)
  deleteDocument(transaction, collection, found.record, found.bytes)
  return { lastErrorObject: { n: 1 }, value: projected(doc, command, planned) }
}

function updateOne(
  context: CommandContext,
  transaction: Transaction,
  name: string,
  command: Document,
): Document {
  const { store, db } = context
  const before = store.collection(db, name)
  const upserts = flagIn(command, 'upsert')
  const compiled = compileUpdate(command.update, {
    arrayFilters: command.arrayFilters ?? undefined,
    collation: collationOf(command.collation, before),
    let: command.let ?? undefined,
  })
  if (!before && !upserts) return { lastErrorObject: { n: 0, updatedExisting: false }, value: null }
  const collection = before ?? ensureCollection(transaction, db, name)
  const planned = plan(store, collection, { ...command, filter: command.query })
  const [found] = execute(store, collection, planned, new Reader(numberIn(command, 'maxTimeMS')), ONE)
  const wantsNew = flagIn(command, 'new')
  if (found) {
    const old = { ...found, doc: undefined }
    const { bytes } = updateFound(transaction, collection, planned, compiled, found, command)
    const value = decoded(wantsNew ? { ...old, bytes } : old)
    return { lastErrorObject: { n: 1, updatedExisting: true }, value: projected(value, command, planned) }
  }
  if (!upserts) return { lastErrorObject: { n: 0, updatedExisting: false }, value: null }
  const inserted = upsert(transaction, collection, planned, compiled, command)
  return {
    lastErrorObject: { n: 1, updatedExisting: false, upserted: inserted._id },
    value: wantsNew ? projected(inserted, command, planned) : null,
  }
}

const ONE = { skip: 0, limit: 1 }

function projected(doc: Document, command: Document, planned: Plan): Document {
  const { fields } = command
  if (!fields || Object.keys(fields).length === 0) return doc
  return compileProjection(fields, { filter: planned.filter, let: command.let ?? undefined }).project(doc)
}
