import type { Document } from 'bson'
import { badValue } from '../errors.js'
import { executeForWrite } from '../planner/execute.js'
import { Reader } from '../planner/reader.js'
import { deleteDocument } from '../storage/documents.js'
import type { Transaction } from '../storage/transaction.js'
import type { Command, CommandContext } from './command.js'
import { checkFields, flagIn, numberIn } from './fields.js'
import { collectionName } from './namespace.js'
import { plan } from './query.js'
import { checkBatch } from './stored-document.js'
import { write } from './write.js'
import { eachStatement, withErrors } from './write-errors.js'

const STATEMENT = { q: 'object', limit: 'number', collation: 'object', hint: ['string', 'object'] } as const

export const deleteCommand: Command = {
  name: 'delete',
  fields: { delete: 'string', deletes: 'array', ordered: 'bool', let: 'object' },
  required: ['deletes'],
  run(context, command) {
    const name = collectionName(context, command, 'delete')
    const deletes = command.deletes as Document[]
    checkBatch(deletes)
    for (const statement of deletes)
      checkFields('delete.deletes', statement, { ...STATEMENT, hint: [...STATEMENT.hint] }, ['q', 'limit'])
    return write(context, command, (transaction) => {
      let n = 0
      const errors = eachStatement(deletes, flagIn(command, 'ordered', true), (statement) => {
        n += deleteMatching(context, transaction, name, command, statement)
      })
      return withErrors({ n }, errors)
    })
  },
}

/** Deletes what one statement matches, and says how many that were. */
export function deleteMatching(
  { store, db }: CommandContext,
  transaction: Transaction,
  name: string,
  command: Document,
  { q, limit, collation, hint }: Document,
): number {
  const most = numberIn({ limit }, 'limit')
  if (most !== 0 && most !== 1)
    throw badValue(`The limit field in delete objects must be 0 or 1. Got ${most}`)
  const collection = store.collection(db, name)
  if (!collection) return 0
  const reader = new Reader(numberIn(command, 'maxTimeMS'))
  const planned = plan(store, collection, { filter: q, collation, hint, let: command.let })
  let n = 0
  for (const { record, bytes } of executeForWrite(store, collection, planned, reader, most)) {
    deleteDocument(transaction, collection, record, bytes)
    n++
  }
  return n
}
