import type { Document } from 'bson'
import { Reader } from '../planner/reader.js'
import { encode } from '../storage/bson.js'
import type { Collection } from '../storage/collection.js'
import type { Index } from '../storage/index.js'
import type { Command } from './command.js'
import { countIn } from './fields.js'
import { collectionName, existing } from './namespace.js'

export const listIndexes: Command = {
  name: 'listIndexes',
  fields: {
    listIndexes: 'string',
    cursor: 'object',
    includeBuildUUIDs: 'bool',
    includeIndexBuildInfo: 'bool',
  },
  run(context, command) {
    const collection = existing(context, collectionName(context, command, 'listIndexes'))
    return context.cursors.start({
      namespace: collection.namespace,
      documents: collection.indexes.map((index) => encode(describe(collection, index))),
      reader: new Reader(),
      batchSize: command.cursor?.batchSize === undefined ? undefined : countIn(command.cursor, 'batchSize'),
      session: context.session,
    })
  },
}

function describe({ isClustered, options }: Collection, { isId, spec }: Index): Document {
  return isClustered && isId ? { ...options.clusteredIndex, clustered: true } : spec
}
