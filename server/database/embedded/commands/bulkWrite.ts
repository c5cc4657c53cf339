import { type Document, Int32, Long } from 'bson'
import { badValue, CommandError, invalidNamespace, unknownField } from '../errors.js'
import { encode } from '../storage/bson.js'
import { ensureCollection } from '../storage/definitions.js'
import { isPlainDocument } from '../storage/key-string.js'
import type { Transaction } from '../storage/transaction.js'
import type { Command, CommandContext } from './command.js'
import { deleteMatching } from './delete.js'
import { checkFields, countIn, type Fields, flagIn, wrongType } from './fields.js'
import { insertOne } from './insert.js'
import { collectionName, onlyOnAdmin, writableName } from './namespace.js'
import { checkBatch } from './stored-document.js'
import { applyStatement } from './update.js'
import { write } from './write.js'

const KINDS: Record<string, { fields: Fields; required: string[] }> = {
  insert: { fields: { insert: 'number', document: 'object' }, required: ['document'] },
  update: {
    fields: {
      update: 'number',
      filter: 'object',
      updateMods: ['object', 'array'],
      multi: 'bool',
      upsert: 'bool',
      arrayFilters: 'array',
      hint: ['string', 'object'],
      constants: 'object',
      collation: 'object',
      sort: 'object',
    },
    required: ['filter', 'updateMods'],
  },
  delete: {
    fields: {
      delete: 'number',
      filter: 'object',
      multi: 'bool',
      hint: ['string', 'object'],
      collation: 'object',
    },
    required: ['filter'],
  },
}
const COUNTS = { nErrors: 0, nInserted: 0, nMatched: 0, nModified: 0, nUpserted: 0, nDeleted: 0 }

export const bulkWrite: Command = {
  name: 'bulkWrite',
  fields: {
    bulkWrite: 'number',
    ops: 'array',
    nsInfo: 'array',
    ordered: 'bool',
    bypassDocumentValidation: 'bool',
    let: 'object',
    errorsOnly: 'bool',
    cursor: 'object',
  },
  required: ['ops', 'nsInfo'],
  run(context, command) {
    onlyOnAdmin(context, 'bulkWrite')
    const ops = command.ops as Document[]
    const namespaces = readNamespaces(command.nsInfo)
    checkBatch(ops)
    const operations = ops.map((op) => readOperation(context, namespaces, op))
    return write(context, command, (transaction) => {
      const counts = { ...COUNTS }
      const firstBatch: Document[] = []
      for (const [idx, operation] of operations.entries()) {
        try {
          const done = apply(transaction, operation, command, counts)
          if (!flagIn(command, 'errorsOnly')) firstBatch.push({ ok: 1, idx, ...done })
        } catch (error) {
          if (!(error instanceof CommandError)) throw error
          const { code, message, extra } = error
          firstBatch.push({ ok: 0, idx, code, errmsg: message, ...extra, n: 0 })
          counts.nErrors++
          if (flagIn(command, 'ordered', true)) break
        }
      }
      const cursor = { id: Long.ZERO, firstBatch, ns: 'admin.$cmd.bulkWrite' }
      return { cursor, ...counts }
    })
  },
}

interface Operation {
  kind: string
  name: string
  op: Document
  context: CommandContext
}

function readNamespaces(infos: unknown[]): string[] {
  return infos.map((info, i) => {
    if (!isPlainDocument(info)) throw wrongType(`bulkWrite.nsInfo.${i}`, info, ['object'])
    checkFields('bulkWrite.nsInfo', info, { ns: 'string' }, ['ns'])
    return String(info.ns)
  })
}

function readOperation(context: CommandContext, namespaces: string[], op: Document): Operation {
  const [kind = ''] = Object.keys(op)
  const known = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined
  if (!known) throw unknownField('bulkWrite', kind)
  checkFields('bulkWrite.ops', op, known.fields, known.required)
  const namespace = namespaces[countIn(op, kind)]
  if (namespace === undefined) {
    throw badValue(`BulkWrite ops entry ${kind} has an invalid nsInfo index.`)
  }
  const dot = namespace.indexOf('.')
  if (dot < 1) {
    const db = dot < 0 ? namespace : ''
    throw invalidNamespace(`Invalid namespace specified for bulkWrite: '${db}'`)
  }
  const inside = { ...context, db: namespace.slice(0, dot) }
  const nameOf = kind === 'delete' ? collectionName : writableName
  return { kind, op, context: inside, name: nameOf(inside, { ns: namespace.slice(dot + 1) }, 'ns') }
}

function apply(
  transaction: Transaction,
  { kind, name, op, context }: Operation,
  command: Document,
  counts: typeof COUNTS,
): Document {
  if (kind === 'insert') {
    insertOne(transaction, ensureCollection(transaction, context.db, name), encode(op.document), command)
    counts.nInserted++
    return { n: 1 }
  }
  const { filter: q, updateMods: u, constants: c, multi } = op
  if (kind === 'delete') {
    const n = deleteMatching(context, transaction, name, command, {
      ...op,
      q,
      limit: new Int32(flagIn({ multi }, 'multi') ? 0 : 1),
    })
    counts.nDeleted += n
    return { n }
  }
  const { matched, modified, upserted } = applyStatement(context, transaction, name, command, {
    ...op,
    q,
    u,
    c,
  })
  counts.nMatched += matched
  counts.nModified += modified
  if (upserted) counts.nUpserted++
  return { n: matched + (upserted ? 1 : 0), nModified: modified, ...(upserted ? { upserted } : {}) }
}
