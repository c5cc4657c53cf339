import type { Document } from 'bson'
import { CommandError } from '../errors.js'
import type { Store } from '../storage/store.js'
import { parseCollation } from '../values/collation.js'
import { countIn, flagIn } from './fields.js'
import { refuse } from './query.js'

const MAX_DEPTH = 20

/** What a view shows: a collection, and the stages that its documents go through. */
export interface Source {
  collection: string
  pipeline: Document[]
  collation: Document | undefined
}

/** What is behind a name where it is that of a view, through the views below it. */
export function sourceOf(store: Store, db: string, name: string): Source | undefined {
  const seen = store.collection(db, name)
  if (!seen?.isView) return undefined
  const source: Source = { collection: name, pipeline: [], collation: seen.options.collation }
  for (let depth = 0; ; depth++) {
    const below = store.collection(db, source.collection)
    if (!below?.isView) return source
    if (depth === MAX_DEPTH) throw tooDeep()
    source.pipeline = [...below.options.pipeline, ...source.pipeline]
    source.collection = below.options.viewOn
  }
}

/** An aggregation of a view, as one of the collection behind it. */
export function throughView(command: Document, source: Source): Document {
  const { collation } = source
  const asked = JSON.stringify(parseCollation(command.collation)?.spec)
  if (command.collation && asked !== JSON.stringify(parseCollation(collation)?.spec)) {
    throw new CommandError(167, 'OptionNotSupportedOnView', "Cannot override a view's default collation")
  }
  return {
    ...command,
    aggregate: source.collection,
    pipeline: [...source.pipeline, ...command.pipeline],
    collation: collation ?? { locale: 'simple' },
  }
}

/** A find of a view, as an aggregation of it. */
export function findAsAggregation(command: Document): Document {
  refuse(command, ['tailable', 'awaitData', 'showRecordId', 'returnKey', 'min', 'max', 'oplogReplay'])
  const { find, filter, sort, projection, collation, hint, let: variables, maxTimeMS } = command
  const [skip, limit] = [countIn(command, 'skip'), countIn(command, 'limit')]
  const batch = flagIn(command, 'singleBatch') && limit > 0 ? limit : command.batchSize
  return {
    aggregate: find,
    pipeline: [
      ...(filter ? [{ $match: filter }] : []),
      ...(sort && Object.keys(sort).length > 0 ? [{ $sort: sort }] : []),
      ...(skip > 0 ? [{ $skip: skip }] : []),
      ...(limit > 0 ? [{ $limit: limit }] : []),
      ...(projection && Object.keys(projection).length > 0 ? [{ $project: projection }] : []),
    ],
    cursor: batch === undefined ? {} : { batchSize: batch },
    ...(collation ? { collation } : {}),
    ...(hint ? { hint } : {}),
    ...(variables ? { let: variables } : {}),
    ...(maxTimeMS ? { maxTimeMS } : {}),
  }
}

/** A count or distinct of a view, as an aggregation of the documents that it looks at. */
export function queryAsAggregation(name: string, command: Document): Document {
  const { query, collation, hint, maxTimeMS } = command
  return {
    aggregate: name,
    pipeline: query ? [{ $match: query }] : [],
    cursor: {},
    ...(collation ? { collation } : {}),
    ...(hint ? { hint } : {}),
    ...(maxTimeMS ? { maxTimeMS } : {}),
  }
}

function tooDeep(): CommandError {
  return new CommandError(
    165,
    'ViewDepthLimitExceeded',
    `View depth too deep or view cycle detected. Maximum depth is ${MAX_DEPTH}`,
  )
}
