import type { Document } from 'bson'
import { countEntries, execute } from '../planner/execute.js'
import type { Plan } from '../planner/plan.js'
import { Reader } from '../planner/reader.js'
import type { Collection } from '../storage/collection.js'
import type { Store } from '../storage/store.js'
import type { Command } from './command.js'
import { countIn, numberIn } from './fields.js'
import { collectionName } from './namespace.js'
import { plan, type Slice } from './query.js'

export const count: Command = {
  name: 'count',
  fields: {
    count: 'string',
    query: 'object',
    limit: 'number',
    skip: 'number',
    hint: ['string', 'object'],
    collation: 'object',
    fields: 'any',
  },
  run(context, command) {
    const { store, db } = context
    const collection = store.collection(db, collectionName(context, command, 'count'))
    const skip = countIn(command, 'skip')
    const limit = Math.abs(numberIn(command, 'limit'))
    if (!collection) return { n: 0 }
    const query: Document = command.query ?? {}
    const planned = plan(store, collection, {
      filter: query,
      hint: command.hint,
      collation: command.collation,
    })
    const all = countMatching(store, collection, planned, new Reader(numberIn(command, 'maxTimeMS')))
    return { n: countSlice(all, { skip, limit }) }
  },
}

/** How many of so many documents a slice holds. */
export function countSlice(all: number, { skip, limit }: Slice): number {
  const left = Math.max(0, all - skip)
  return limit === 0 ? left : Math.min(left, limit)
}

/** How many documents a plan finds, from the index alone where that decides. */
export function countMatching(store: Store, collection: Collection, planned: Plan, reader: Reader): number {
  const { access, filter } = planned
  if (filter.ast.kind === 'and' && filter.ast.children.length === 0 && access.kind === 'collection') {
    return collection.count
  }
  if (access.kind === 'index' && access.exact && !access.index.isMultikey) return countEntries(store, access)
  let n = 0
  for (const _ of execute(store, collection, planned, reader, { skip: 0, limit: 0 })) n++
  return n
}
