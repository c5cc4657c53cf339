import type { Document } from 'bson'
import { badValue, CommandError, location } from '../errors.js'
import type { FilterNode } from '../query/filter.js'
import { distanceFrom, type Near } from '../query/geo/near.js'
import type { Collection } from '../storage/collection.js'

/** By how far away documents are to be put, the nearest first. */
export interface NearOrder {
  path: string
  distance(doc: Document): number
}

/** The order that a filter's `$near` asks for, where an index lets it; throws NoQueryExecutionPlans otherwise. */
export function nearOrder({ readable }: Collection, filter: FilterNode): NearOrder | undefined {
  const found = nearsIn(filter)
  const [first] = found
  if (!first) return undefined
  const allowed = filter.kind === 'and' ? filter.children.includes(first) : filter === first
  if (!allowed) throw badValue('geo $near must be top-level expr')
  if (found.length > 1) throw badValue('Too many geoNear expressions')
  const { path } = first
  const near = first.value as Near
  if (!readable.some(({ spec }) => near.kinds.includes(String(spec.key[path])))) {
    throw new CommandError(
      291,
      'NoQueryExecutionPlans',
      'error processing query: planner returned error :: caused by :: unable to find index for $geoNear query',
    )
  }
  return { path, distance: distanceFrom(path, near) }
}

/** Throws where a filter asks for an order by distance, which an aggregation does not give. */
export function refuseNear(filter: FilterNode): void {
  if (nearsIn(filter).length === 0) return
  throw location(
    5626500,
    '$geoNear, $near, and $nearSphere are not allowed in this context, as these operators require sorting geospatial data. If you do not need sort, consider using $geoWithin instead. Check out https://dochub.mongodb.org/core/near-sort-operation and https://dochub.mongodb.org/core/nearsort-operation for more details.',
  )
}

type Predicate = FilterNode & { kind: 'predicate' }

function nearsIn(node: FilterNode): Predicate[] {
  if (node.kind === 'predicate') return node.op === '$near' ? [node] : []
  if ('children' in node) return node.children.flatMap(nearsIn)
  return 'child' in node ? nearsIn(node.child) : []
}

/** Bytes whose order is that of the distances. */
export function distanceKey({ distance }: NearOrder): (doc: Document) => Buffer {
  return (doc) => {
    const key = Buffer.alloc(8)
    key.writeDoubleBE(distance(doc))
    return key
  }
}
