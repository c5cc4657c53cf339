import type { Document } from 'bson'
import { CommandError } from '../errors.js'
import type { Collection } from '../storage/collection.js'
import { createIndex, ensureCollection } from '../storage/definitions.js'
import type { IndexSpec } from '../storage/index.js'
import { buildIndexes, isLong } from '../storage/index-build.js'
import { formatValue } from '../values/format.js'
import type { Command, CommandContext } from './command.js'
import { flagIn } from './fields.js'
import { readIndexSpec } from './index-spec.js'
import { writableName } from './namespace.js'
import { write } from './write.js'

export const createIndexes: Command = {
  name: 'createIndexes',
  fields: {
    createIndexes: 'string',
    indexes: 'array',
    ignoreUnknownIndexOptions: 'bool',
    commitQuorum: 'any',
  },
  required: ['indexes'],
  run(context, command) {
    const name = writableName(context, command, 'createIndexes')
    const requested = command.indexes as Document[]
    if (requested.length === 0)
      throw new CommandError(2, 'BadValue', 'Must specify at least one index to create')
    const lenient = flagIn(command, 'ignoreUnknownIndexOptions')
    const there = context.store.collection(context.db, name)
    if (there && (there.building || isLong(there)))
      return createStepByStep(context, there, requested, lenient)
    return write(context, command, (transaction) => {
      const createdCollectionAutomatically = !context.store.collection(context.db, name)
      const collection = ensureCollection(transaction, context.db, name)
      const numIndexesBefore = collection.indexes.length
      for (const request of requested) {
        const spec = readIndexSpec(request, collection.options.collation, lenient)
        if (!isThere(collection, spec)) createIndex(transaction, collection, spec)
      }
      return madeReply(numIndexesBefore, collection, createdCollectionAutomatically)
    })
  },
}

/** Whoever asks for an index that is being made waits for it. */
async function createStepByStep(
  { store }: CommandContext,
  collection: Collection,
  requested: Document[],
  lenient: boolean,
): Promise<Document> {
  while (collection.building) await collection.building.catch(() => undefined)
  const numIndexesBefore = collection.indexes.length
  const missing: IndexSpec[] = []
  for (const request of requested) {
    const spec = readIndexSpec(request, collection.options.collation, lenient)
    if (!isThere(collection, spec)) missing.push(spec)
  }
  if (missing.length > 0) await buildIndexes(store, collection, missing)
  return madeReply(numIndexesBefore, collection, false)
}

function madeReply(
  numIndexesBefore: number,
  { indexes }: Collection,
  createdCollectionAutomatically: boolean,
): Document {
  return {
    numIndexesBefore,
    numIndexesAfter: indexes.length,
    createdCollectionAutomatically,
    ...(indexes.length === numIndexesBefore ? { note: 'all indexes already exist' } : {}),
  }
}

function isThere(collection: Collection, spec: IndexSpec): boolean {
  const wanted = describe(spec)
  for (const index of collection.indexes) {
    const known = describe(index.spec)
    const samePlace = known.place === wanted.place
    if (index.name === spec.name) {
      if (samePlace && known.options === wanted.options) return true
      throw new CommandError(
        samePlace ? 85 : 86,
        samePlace ? 'IndexOptionsConflict' : 'IndexKeySpecsConflict',
        samePlace
          ? `An equivalent index already exists with the same name but different options. ${both(spec, index.spec)}`
          : `An existing index has the same name as the requested index. When index names are not specified, they are auto generated and can cause conflicts. Please refer to our documentation. ${both(spec, index.spec)}`,
      )
    }
    if (!samePlace) continue
    throw new CommandError(
      85,
      'IndexOptionsConflict',
      known.options === wanted.options
        ? `Index already exists with a different name: ${index.name}`
        : `An equivalent index already exists with a different name and options. ${both(spec, index.spec)}`,
    )
  }
  if (collection.indexes.length >= 64) {
    throw new CommandError(
      67,
      'CannotCreateIndex',
      `add index fails, too many indexes for ${collection.namespace}`,
    )
  }
  return false
}

const both = (requested: IndexSpec, there: IndexSpec) =>
  `Requested index: ${formatValue(requested)}, existing index: ${formatValue(there)}`

/** What makes two indexes the same: where they stand, and how they treat what stands there. */
function describe({
  key,
  collation,
  partialFilterExpression,
  unique,
  sparse,
  expireAfterSeconds,
}: IndexSpec) {
  const isId = Object.keys(key).join() === '_id'
  return {
    place: JSON.stringify([
      Object.entries(key),
      collation ?? null,
      partialFilterExpression ?? null,
      isId || unique === true,
      sparse === true,
    ]),
    options: JSON.stringify(expireAfterSeconds ?? null),
  }
}
