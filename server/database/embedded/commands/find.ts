import type { Document } from 'bson'
import { within } from '../aggregate/failures.js'
import { badValue, failedToParse } from '../errors.js'
import { coveredPlan } from '../planner/covered.js'
import { Reader } from '../planner/reader.js'
import { sortFields } from '../planner/sort.js'
import { compileProjection } from '../projection/projection.js'
import { compileFilter } from '../query/filter.js'
import { BatchReply } from '../wire/batch-reply.js'
import { aggregate } from './aggregate.js'
import type { Command } from './command.js'
import { countIn, flagIn, numberIn } from './fields.js'
import { findById } from './find-by-id.js'
import { collectionName } from './namespace.js'
import { annotatedDocuments, checkHint, collationOf, documentsOf, inclusionPaths, plan } from './query.js'
import { whileThere } from './turns.js'
import { findAsAggregation } from './view.js'

export const find: Command = {
  name: 'find',
  fields: {
    find: 'string',
    filter: 'object',
    sort: 'object',
    projection: 'object',
    hint: ['string', 'object'],
    skip: 'number',
    limit: 'number',
    batchSize: 'number',
    singleBatch: 'bool',
    max: 'object',
    min: 'object',
    returnKey: 'bool',
    showRecordId: 'bool',
    tailable: 'bool',
    awaitData: 'bool',
    oplogReplay: 'bool',
    noCursorTimeout: 'bool',
    allowPartialResults: 'bool',
    collation: 'object',
    allowDiskUse: 'bool',
    let: 'object',
  },
  run(context, command) {
    const { store, cursors, db, session, hasRegex } = context
    const name = collectionName(context, command, 'find')
    const namespace = `${db}.${name}`
    const collection = store.collection(db, name)
    if (collection?.isView) return aggregate.run(context, findAsAggregation(command))
    const byId = collection && findById(store, collection, command)
    if (byId) return new BatchReply(namespace, 0n, byId, 'firstBatch')
    checkFind(command, collection?.options.capped === true)
    if (!collection) {
      validate(command)
      return new BatchReply(namespace, 0n, [], 'firstBatch')
    }
    const reader = new Reader(numberIn(command, 'maxTimeMS'), true)
    const annotated = flagIn(command, 'showRecordId') || flagIn(command, 'returnKey')
    reader.tails = flagIn(command, 'tailable')
    const found = plan(store, collection, reader.tails ? { ...command, hint: { $natural: 1 } } : command)
    const paths = inclusionPaths(command, found)
    const planned = annotated ? found : coveredPlan(found, paths)
    const slice = { skip: countIn(command, 'skip'), limit: countIn(command, 'limit') }
    const documents = annotated
      ? annotatedDocuments(store, collection, planned, reader, slice, command)
      : documentsOf(store, collection, planned, reader, slice, command.projection, command.let)
    return cursors.start({
      namespace,
      reader,
      documents: executed(namespace, documents),
      limit: slice.limit,
      batchSize: command.batchSize === undefined ? undefined : countIn(command, 'batchSize'),
      singleBatch: flagIn(command, 'singleBatch'),
      keepAlive: flagIn(command, 'noCursorTimeout'),
      awaitsData: flagIn(command, 'awaitData'),
      session,
      hasRegex,
      stillThere: whileThere(store, collection),
    })
  },
}

function* executed(namespace: string, documents: Iterable<Buffer>): Generator<Buffer> {
  try {
    yield* documents
  } catch (error) {
    throw within(`Executor error during find command: ${namespace}`, error)
  }
}

/** Refuses options of a find that do not go together. */
export function checkFind(command: Document, capped: boolean): void {
  checkHint(command)
  if (flagIn(command, 'awaitData') && !flagIn(command, 'tailable')) {
    throw failedToParse("Cannot set 'awaitData' without also setting 'tailable'")
  }
  if (flagIn(command, 'tailable') && !capped) {
    throw badValue(
      'error processing query: planner returned error :: caused by :: tailable cursor requested on non capped collection',
    )
  }
  if (!flagIn(command, 'tailable')) return
  if (flagIn(command, 'singleBatch')) {
    throw failedToParse("Cannot use tailable option with the 'singleBatch' option")
  }
  if (command.sort && Object.keys(command.sort).length > 0 && !('$natural' in command.sort)) {
    throw badValue('cannot use tailable option with a sort other than {$natural: 1}')
  }
}

function validate(command: Document): void {
  const { filter = {}, sort, projection } = command
  const compiled = compileFilter(filter, {
    collation: collationOf(command.collation, undefined),
    let: command.let,
  })
  if (sort) sortFields(sort)
  if (projection) compileProjection(projection, { filter: compiled, let: command.let })
  countIn(command, 'skip')
  countIn(command, 'limit')
}
