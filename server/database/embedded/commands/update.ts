import type { Document } from 'bson'
import { failedToParse } from '../errors.js'
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
      const totals: Totals = { n: 0, nModified: 0, upserted: [] }
      const errors = eachStatement(updates, flagIn(command, 'ordered', true), (statement, index) =>
        applyStatement(context, transaction, name, command, statement, index, totals),
      )
      const { n, nModified, upserted } = totals
      return withErrors({ n, nModified, ...(upserted.length > 0 ? { upserted } : {}) }, errors)
    })
  },
}

interface Totals {
  n: number
  nModified: number
  upserted: Document[]
}

function applyStatement(
  context: CommandContext,
  transaction: Transaction,
  name: string,
  command: Document,
  statement: Document,
  index: number,
  totals: Totals,
): void {
  const { store, db } = context
  const multi = flagIn(statement, 'multi')
  const upserts = flagIn(statement, 'upsert')
  if (statement.sort && multi) throw failedToParse('Cannot specify sort with multi=true')
  const before = store.collection(db, name)
  const variables = { ...command.let, ...statement.c }
  const compiled = compileUpdate(statement.u, {
    arrayFilters: statement.arrayFilters ?? undefined,
    collation: collationOf(statement.collation, before),
    let: Object.keys(variables).length > 0 ? variables : undefined,
  })
  if (multi && compiled.isReplacement) {
    throw failedToParse('multi update is not supported for replacement-style update')
  }
  if (!before && !upserts) return
  const collection = before ?? ensureCollection(transaction, db, name)
  const planned = plan(store, collection, {
    filter: statement.q,
    sort: statement.sort,
    hint: statement.hint,
    collation: statement.collation,
    let: command.let,
  })
  const reader = new Reader(numberIn(command, 'maxTimeMS'))
  let matched = 0
  let modified = 0
  for (const one of executeForWrite(store, collection, planned, reader, multi ? 0 : 1)) {
    matched++
    if (updateFound(transaction, collection, planned, compiled, one, command).modified) modified++
  }
  totals.n += matched
  totals.nModified += modified
  if (matched > 0 || !upserts) return
  const { _id } = upsert(transaction, collection, planned, compiled, command)
  totals.n++
  totals.upserted.push({ index, _id })
}
