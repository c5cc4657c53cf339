import type { Document } from 'bson'
import { failedToParse, location } from '../errors.js'
import { executeForWrite } from '../planner/execute.js'
import { Reader } from '../planner/reader.js'
import { ensureCollection } from '../storage/definitions.js'
import type { Transaction } from '../storage/transaction.js'
import { compileUpdate } from '../update/update.js'
import { updateFound, upsert } from './apply-update.js'
import type { Command, CommandContext } from './command.js'
import { checkFields, type Fields, flagIn, numberIn } from './fields.js'
import { writableName } from './namespace.js'
import { collationOf, plan } from './query.js'
import { checkBatch } from './stored-document.js'
import { write } from './write.js'
import { eachStatement, withErrors } from './write-errors.js'

const STATEMENT: Fields = {
  q: 'object',
  u: ['object', 'array'],
  c: 'object',
  multi: 'bool',
  upsert: 'bool',
  arrayFilters: 'array',
  hint: ['string', 'object'],
  collation: 'object',
  sort: 'object',
}

export const update: Command = {
  name: 'update',
  fields: {
    update: 'string',
    updates: 'array',
    ordered: 'bool',
    bypassDocumentValidation: 'bool',
    let: 'object',
  },
  required: ['updates'],
  run(context, command) {
    const name = writableName(context, command, 'update')
    const updates = command.updates as Document[]
    checkBatch(updates)
    for (const statement of updates) checkFields('update.updates', statement, STATEMENT, ['q', 'u'])
    return write(context, command, (transaction) => {
      let n = 0
      let nModified = 0
      const upserted: Document[] = []
      const errors = eachStatement(updates, flagIn(command, 'ordered', true), (statement, index) => {
        const updated = applyStatement(context, transaction, name, command, statement)
        n += updated.matched + (updated.upserted ? 1 : 0)
        nModified += updated.modified
        if (updated.upserted) upserted.push({ index, ...updated.upserted })
      })
      return withErrors({ n, nModified, ...(upserted.length > 0 ? { upserted } : {}) }, errors)
    })
  },
}

export interface Updated {
  matched: number
  modified: number
  upserted?: { _id: unknown }
}

/** Applies one statement of an update; `command` holds the options of all of them. */
export function applyStatement(
  context: CommandContext,
  transaction: Transaction,
  name: string,
  command: Document,
  statement: Document,
): Updated {
  const { store, db } = context
  const multi = flagIn(statement, 'multi')
  const upserts = flagIn(statement, 'upsert')
  if (statement.sort && multi) throw failedToParse('Cannot specify sort with multi=true')
  const before = store.collection(db, name)
  const variables = { ...command.let, ...constantsOf(statement) }
  const compiled = compileUpdate(statement.u, {
    arrayFilters: statement.arrayFilters ?? undefined,
    collation: collationOf(statement.collation, before),
    let: Object.keys(variables).length > 0 ? variables : undefined,
  })
  if (multi && compiled.isReplacement) {
    throw failedToParse('multi update is not supported for replacement-style update')
  }
  const updated: Updated = { matched: 0, modified: 0 }
  if (!before && !upserts) return updated
  const collection = before ?? ensureCollection(transaction, db, name)
  const planned = plan(store, collection, {
    filter: statement.q,
    sort: statement.sort,
    hint: statement.hint,
    collation: statement.collation,
    let: command.let,
  })
  const reader = new Reader(numberIn(command, 'maxTimeMS'))
  for (const one of executeForWrite(store, collection, planned, reader, multi ? 0 : 1)) {
    updated.matched++
    if (updateFound(transaction, collection, planned, compiled, one, command).modified) updated.modified++
  }
  if (updated.matched > 0 || !upserts) return updated
  const { _id } = upsert(transaction, collection, planned, compiled, command)
  return { ...updated, upserted: { _id } }
}

/** The constants of a statement: values as they stand, no expressions. */
function constantsOf({ u, c }: Document): Document {
  if (c === undefined || c === null) return {}
  if (!Array.isArray(u)) throw location(51198, 'Constant values may only be specified for pipeline updates')
  return Object.fromEntries(Object.entries(c).map(([name, value]) => [name, { $literal: value }]))
}
