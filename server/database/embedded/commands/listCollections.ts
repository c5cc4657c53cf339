import type { Document } from 'bson'
import { Reader } from '../planner/reader.js'
import { compileFilter } from '../query/filter.js'
import { encode } from '../storage/bson.js'
import type { Collection } from '../storage/collection.js'
import type { Command } from './command.js'
import { countIn, flagIn } from './fields.js'

export const listCollections: Command = {
  name: 'listCollections',
  fields: {
    listCollections: 'any',
    filter: 'object',
    nameOnly: 'bool',
    authorizedCollections: 'bool',
    cursor: 'object',
  },
  run(context, command) {
    const filter = compileFilter(command.filter ?? {})
    const nameOnly = flagIn(command, 'nameOnly')
    const documents = context.store
      .collectionsOf(context.db)
      .map(describe)
      .filter((doc) => filter.matches(doc))
      .map((doc) => encode(nameOnly ? { name: doc.name, type: doc.type } : doc))
    return context.cursors.start({
      namespace: `${context.db}.$cmd.listCollections`,
      documents,
      reader: new Reader(),
      batchSize: command.cursor?.batchSize === undefined ? undefined : countIn(command.cursor, 'batchSize'),
      session: context.session,
    })
  },
}

function describe({ name, options, uuid, idIndex, isView, isClustered }: Collection): Document {
  if (isView) return { name, type: 'view', options, info: { readOnly: true } }
  const described = { name, type: 'collection', options, info: { readOnly: false, uuid } }
  return isClustered ? described : { ...described, idIndex: idIndex.spec }
}
