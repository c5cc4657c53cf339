import type { Document } from 'bson'
import { CommandError } from '../errors.js'
import { execute } from '../planner/execute.js'
import { Reader } from '../planner/reader.js'
import type { Collection } from '../storage/collection.js'
import { encodeEntry } from '../storage/index-keys.js'
import { isPlainDocument } from '../storage/key-string.js'
import { shownBy } from './aggregate.js'
import type { Command, CommandContext } from './command.js'
import { numberIn } from './fields.js'
import { collectionName } from './namespace.js'
import { collationOf, decoded, plan } from './query.js'
import { queryAsAggregation } from './view.js'

const MAX_BYTES = 16 * 1024 * 1024

export const distinct: Command = {
  name: 'distinct',
  fields: {
    distinct: 'string',
    key: 'string',
    query: 'object',
    collation: 'object',
    hint: ['string', 'object'],
  },
  required: ['key'],
  run(context, command) {
    const { store, db } = context
    const name = collectionName(context, command, 'distinct')
    const collection = store.collection(db, name)
    if (!collection) return { values: [] }
    const collation = collationOf(command.collation, collection)
    const documents = collection.isView
      ? shownBy(context, name, queryAsAggregation(name, command))
      : documentsOf(context, collection, command)
    const seen = new Map<string, unknown>()
    const path = String(command.key)
    const fields = [{ path, segments: path.split('.'), descending: false }]
    let bytes = 0
    for (const doc of documents) {
      for (const value of valuesAt(doc, path.split('.'))) {
        const key = encodeEntry([value], fields, collation).toString('latin1')
        if (seen.has(key)) continue
        seen.set(key, value)
        bytes += key.length
        if (bytes > MAX_BYTES) throw new CommandError(17217, 'Location17217', 'distinct too big, 16mb cap')
      }
    }
    const values = [...seen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)
    return { values }
  },
}

function* documentsOf(
  { store }: CommandContext,
  collection: Collection,
  command: Document,
): Generator<Document> {
  const { query = {}, collation, hint } = command
  const planned = plan(store, collection, { filter: query, collation, hint })
  const reader = new Reader(numberIn(command, 'maxTimeMS'))
  for (const found of execute(store, collection, planned, reader, { skip: 0, limit: 0 })) yield decoded(found)
}

function valuesAt(value: unknown, segments: string[], depth = 0): unknown[] {
  if (depth === segments.length) return Array.isArray(value) ? value : [value ?? null]
  const segment = segments[depth] as string
  if (Array.isArray(value)) {
    const positional = /^\d+$/.test(segment) && Number(segment) < value.length
    const inside = value.filter(isPlainDocument).flatMap((element) => valuesAt(element, segments, depth))
    return positional ? [...valuesAt(value[Number(segment)], segments, depth + 1), ...inside] : inside
  }
  if (!isPlainDocument(value) || !Object.hasOwn(value, segment)) return []
  return valuesAt(value[segment], segments, depth + 1)
}
