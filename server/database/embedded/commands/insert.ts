import { type Document, ObjectId } from 'bson'
import { CommandError } from '../errors.js'
import { decode, encode } from '../storage/bson.js'
import { trimCapped } from '../storage/capped.js'
import type { Collection } from '../storage/collection.js'
import { ensureCollection } from '../storage/definitions.js'
import { insertDocument } from '../storage/documents.js'
import { withIdFirst } from '../storage/raw-document.js'
import { stampTimestamps } from '../storage/timestamps.js'
import type { Transaction } from '../storage/transaction.js'
import type { Command } from './command.js'
import { flagIn } from './fields.js'
import { writableName } from './namespace.js'
import { checkBatch, checkIdFieldsIn, checkSize, checkStoredId } from './stored-document.js'
import { mustValidate, validate } from './validator.js'
import { write } from './write.js'
import { eachStatement, withErrors } from './write-errors.js'

export const insert: Command = {
  name: 'insert',
  fields: {
    insert: 'string',
    documents: 'array',
    ordered: 'bool',
    bypassDocumentValidation: 'bool',
  },
  required: ['documents'],
  rawDocuments: true,
  run(context, command) {
    const name = writableName(context, command, 'insert')
    const documents = command.documents as Buffer[]
    checkBatch(documents)
    return write(context, command, (transaction) => {
      const collection = ensureCollection(transaction, context.db, name)
      let n = 0
      const errors = eachStatement(documents, flagIn(command, 'ordered', true), (bytes) => {
        if (!Buffer.isBuffer(bytes)) {
          throw new CommandError(
            14,
            'TypeMismatch',
            "BSON field 'insert.documents.0' is the wrong type, expected type 'object'",
          )
        }
        insertOne(transaction, collection, bytes, command)
        n++
      })
      return withErrors({ n }, errors)
    })
  },
}

/** Stores one new document, given as bytes. */
export function insertOne(
  transaction: Transaction,
  collection: Collection,
  bytes: Buffer,
  command: Document,
): void {
  checkSize(bytes.length, 'insert')
  const complete = withIdFirst(bytes) ?? withNewId(bytes)
  checkStoredId(complete, 'insert')
  checkIdFieldsIn(complete)
  stampTimestamps(complete)
  if (mustValidate(collection, command)) validate(collection, decode(complete))
  insertDocument(transaction, collection, complete)
  trimCapped(transaction, collection)
}

function withNewId(bytes: Buffer): Buffer {
  const id = encode({ _id: new ObjectId() } satisfies Document)
  const whole = Buffer.concat([id.subarray(0, -1), bytes.subarray(4)])
  whole.writeInt32LE(whole.length)
  return whole
}
