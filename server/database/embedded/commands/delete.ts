import type { Document } from 'bson'
import { badValue } from '../errors.js'
import { executeForWrite } from '../planner/execute.js'
import { Reader } from '../planner/reader.js'
import { deleteDocument } from '../storage/documents.js'
import type { Command } from './command.js'
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
      const { store } = context
      const collection = store.collection(context.db, name)
      let n = 0
      const errors = eachStatement(
        deletes,
        flagIn(command, 'ordered', true),
        ({ q, limit, collation, hint }) => {
          const most = numberIn({ limit }, 'limit')
          if (most !== 0 && most !== 1)
            throw badValue(`The limit field in delete objects must be 0 or 1. Got ${most}`)
          if (!collection) return
          const reader = new Reader(numberIn(command, 'maxTimeMS'))
          const planned = plan(store, collection, { filter: q, collation, hint, let: command.let })
          for (const { record, bytes } of executeForWrite(store, collection, planned, reader, most)) {
            deleteDocument(transaction, collection, record, bytes)
            n++
          }
        },
      )
      return withErrors({ n }, errors)
    })
  },
}
