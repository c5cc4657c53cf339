import { type Document, ObjectId } from 'bson'
import type { PipelineWriter, Target } from '../aggregate/context.js'
import { execute } from '../planner/execute.js'
import { planQuery } from '../planner/plan.js'
import { Reader } from '../planner/reader.js'
import { encode } from '../storage/bson.js'
import { emptyCollection, ensureCollection } from '../storage/definitions.js'
import { replaceDocument } from '../storage/documents.js'
import type { Transaction } from '../storage/transaction.js'
import { insertOne } from './insert.js'
import { decoded } from './query.js'
import { checkSize, idFirst } from './stored-document.js'
import { mustValidate, validate } from './validator.js'

const ALL = { skip: 0, limit: 0 }

/** What `$out` and `$merge` write, all of it in the transaction of their command. */
export function pipelineWriter(transaction: Transaction, command: Document): PipelineWriter {
  const { store } = transaction
  const insert = ({ db, collection }: Target, doc: Document) => {
    insertOne(transaction, ensureCollection(transaction, db, collection), stored(doc), command)
  }
  const found = ({ db, collection }: Target, filter: Document) => {
    const existing = store.collection(db, collection)
    if (!existing) return []
    return [...execute(store, existing, planQuery(store, existing, { filter }), new Reader(), ALL)]
  }
  return {
    insert,
    replaceAll(target, docs) {
      emptyCollection(transaction, ensureCollection(transaction, target.db, target.collection))
      for (const doc of docs) insert(target, doc)
    },
    find: (target, filter) => found(target, filter).map(decoded),
    replace(target, before, after) {
      const [one] = found(target, { _id: before._id })
      const collection = store.collection(target.db, target.collection)
      if (!one || !collection) return
      if (mustValidate(collection, command)) validate(collection, after)
      replaceDocument(transaction, collection, one.record, one.bytes, stored(after))
    },
    uniqueFields({ db, collection }) {
      const indexes = store.collection(db, collection)?.indexes ?? []
      return indexes
        .filter((index) => index.unique && !index.isId && !index.partial)
        .map((index) => index.fields.map(({ path }) => path))
    },
  }
}

function stored(doc: Document): Buffer {
  const bytes = encode(idFirst('_id' in doc ? doc : { _id: new ObjectId(), ...doc }))
  checkSize(bytes.length, 'insert')
  return bytes
}
