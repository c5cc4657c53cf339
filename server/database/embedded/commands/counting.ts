import { execute, PAUSED } from '../planner/execute.js'
import { countEntries } from '../planner/index-scan.js'
import type { Plan } from '../planner/plan.js'
import type { Reader } from '../planner/reader.js'
import type { Collection } from '../storage/collection.js'
import type { Store } from '../storage/store.js'
import type { Slice } from './query.js'

/** How many of so many documents a slice holds. */
export function countSlice(all: number, { skip, limit }: Slice): number {
  const left = Math.max(0, all - skip)
  return limit === 0 ? left : Math.min(left, limit)
}

/** How many documents a plan finds, from the index alone where that decides; marks of turns come before. */
export function* countMatching(
  store: Store,
  collection: Collection,
  planned: Plan,
  reader: Reader,
): Generator<typeof PAUSED, number> {
  const { access, filter } = planned
  if (filter.ast.kind === 'and' && filter.ast.children.length === 0 && access.kind === 'collection') {
    return collection.count
  }
  if (access.kind === 'index' && access.exact && !access.index.isMultikey) return countEntries(store, access)
  let n = 0
  for (const one of execute(store, collection, planned, reader, { skip: 0, limit: 0 })) {
    if (one === PAUSED) yield one
    else n++
  }
  return n
}
