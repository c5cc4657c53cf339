import type { Document } from 'bson'
import { Reader } from '../planner/reader.js'
import { shownBy } from './aggregate.js'
import type { Command } from './command.js'
import { countMatching, countSlice } from './counting.js'
import { countIn, numberIn } from './fields.js'
import { guarded } from './guard.js'
import { collectionName } from './namespace.js'
import { plan } from './query.js'
import { inTurns, UNFINISHED, whileThere } from './turns.js'
import { queryAsAggregation } from './view.js'

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
    const { store, db, hasRegex } = context
    const name = collectionName(context, command, 'count')
    const collection = store.collection(db, name)
    const skip = countIn(command, 'skip')
    const limit = Math.abs(numberIn(command, 'limit'))
    if (!collection) return { n: 0 }
    if (collection.isView) {
      let all = 0
      for (const _ of shownBy(context, name, queryAsAggregation(name, command))) all++
      return { n: countSlice(all, { skip, limit }) }
    }
    const query: Document = command.query ?? {}
    const planned = plan(store, collection, {
      filter: query,
      hint: command.hint,
      collation: command.collation,
    })
    const reader = new Reader(numberIn(command, 'maxTimeMS'), true)
    const counting = countMatching(store, collection, planned, reader)
    const go = () => {
      const { value, done } = counting.next()
      return done ? { n: countSlice(value, { skip, limit }) } : UNFINISHED
    }
    return inTurns(reader, whileThere(store, collection), hasRegex ? () => guarded(go) : go)
  },
}
