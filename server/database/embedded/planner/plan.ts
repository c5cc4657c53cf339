import type { Document } from 'bson'
import { compileFilter, type Filter, type FilterNode } from '../query/filter.js'
import type { Collection } from '../storage/collection.js'
import type { Index } from '../storage/index.js'
import type { KeyField } from '../storage/index-keys.js'
import type { Store } from '../storage/store.js'
import { type Collation, sameCollation } from '../values/collation.js'
import type { Access, IndexAccess } from './access.js'
import { type Conjunction, conjunctionOf } from './conditions.js'
import { hinted, isEmptyHint, isNatural, naturalDirection } from './hint.js'
import { indexBounds } from './index-bounds.js'
import { type KeyRange, keyRangeBounds, withoutHint } from './key-range.js'
import { type NearOrder, nearOrder } from './near-order.js'
import { PROBED, probe } from './probe.js'
import { sortOrder } from './sort-order.js'
import { isUsable } from './usable.js'

export type { Access, IndexAccess } from './access.js'

export interface Plan {
  access: Access
  filter: Filter
  /** The sort that is left to do once the documents are read. */
  sort: KeyField[]
  collation: Collation | undefined
  /** The order by distance, where no other is asked for. */
  near?: NearOrder
  /** Whether the keys of the index tell all that is asked for. */
  covered?: boolean
}

export interface Query {
  filter: Document
  sort?: KeyField[]
  hint?: unknown
  collation?: Collation
  let?: Record<string, unknown>
  keys?: KeyRange
}

/** Decides how a query is answered: through which index, in which order, and what is left to sort. */
export function planQuery(store: Store, collection: Collection, query: Query): Plan {
  const { collation, sort = [] } = query
  const filter = compileFilter(query.filter, { collation, let: query.let })
  const natural = naturalDirection(query.hint, sort)
  const near = nearOrder(collection, filter.ast)
  const plan = (access: Access): Plan => {
    const sorted = access.kind === 'index' ? access.sorted : natural !== undefined && isNatural(sort)
    return {
      access,
      filter,
      sort: sorted || isNatural(sort) ? [] : sort,
      collation,
      ...(near && sort.length === 0 && { near }),
    }
  }
  if (query.keys) return plan(keyRangeAccess(collection, query.keys, query))
  if (natural !== undefined) return plan({ kind: 'collection', reverse: natural < 0 })
  const found = conjunctionOf(filter.ast)
  if (found.impossible) return plan({ kind: 'nothing' })
  if (query.hint !== undefined && !isEmptyHint(query.hint)) {
    const index = hinted(collection, query.hint)
    return plan(
      index.isGeospatial ? { kind: 'collection', reverse: false } : accessOf(index, found, sort, collation),
    )
  }
  const best = bestAccess(store, collection, found, sort, collation)
  if (best && (narrows(best) || found.alternatives.length === 0)) return plan(best)
  const union = unionAccess(store, collection, filter.ast, found, collation)
  return plan(union ?? best ?? { kind: 'collection', reverse: false })
}

function keyRangeAccess(
  collection: Collection,
  keys: KeyRange,
  { hint, collation, sort = [] }: Query,
): IndexAccess {
  if (hint === undefined || isEmptyHint(hint)) throw withoutHint()
  const index = hinted(collection, hint)
  if (index.isGeospatial) throw withoutHint()
  const bounds = keyRangeBounds(index, keys, collation)
  const order = sort.length > 0 && sameCollation(index.collation, collation) && sortOrder(index, bounds, sort)
  return {
    kind: 'index',
    index,
    bounds,
    reverse: order ? order.reverse : false,
    merge: false,
    sorted: order !== undefined && order !== false,
    exact: false,
  }
}

function bestAccess(
  store: Store,
  collection: Collection,
  found: Conjunction,
  sort: KeyField[],
  collation: Collation | undefined,
): IndexAccess | undefined {
  const paths = new Set([...found.conditions, ...sort].map(({ path }) => path))
  const useful = collection.readable
    .filter((index) => !index.isGeospatial && paths.has((index.fields[0] as KeyField).path))
    .map((index) => accessOf(index, found, sort, collation))
    .filter((access) => isUsable(access, found))
    .sort((a, b) => score(b) - score(a))
  const [first, ...others] = useful
  if (!first || others.length === 0 || isOne(first) || readsNothingElse(first, sort)) return first
  const sizes = new Map(useful.map((access) => [access, probe(store, access)]))
  const sizeOf = (access: IndexAccess) => sizes.get(access) as number
  const smallest = useful.reduce((a, b) => (sizeOf(b) < sizeOf(a) ? b : a))
  return sizeOf(smallest) < PROBED && sizeOf(smallest) * 4 < sizeOf(first) ? smallest : first
}

function accessOf(
  index: Index,
  found: Conjunction,
  sort: KeyField[],
  collation: Collation | undefined,
): IndexAccess {
  const collated = sameCollation(index.collation, collation)
  const bounds = indexBounds(index, found.conditions, collated)
  const order = sort.length > 0 && collated ? sortOrder(index, bounds, sort) : undefined
  return {
    kind: 'index',
    index,
    bounds,
    reverse: order?.reverse ?? false,
    merge: order?.merge ?? false,
    sorted: order !== undefined,
    exact: found.complete && found.conditions.every((condition) => bounds.settled.has(condition)),
  }
}

const narrows = ({ bounds }: IndexAccess) => bounds.points > 0 || (bounds.ranged && !bounds.weak)

const isOne = ({ index, bounds }: IndexAccess) =>
  index.unique && bounds.singlePoints === index.fields.length && bounds.ranges.length <= 1

function score(access: IndexAccess): number {
  const { index, bounds, sorted } = access
  const ranged = bounds.ranged ? (bounds.weak ? 5 : 40) : 0
  const points = bounds.singlePoints * 100 + (bounds.points - bounds.singlePoints) * 90
  return (isOne(access) ? 10_000 : 0) + points + ranged + (sorted ? 60 : 0) - index.fields.length
}

/** No other index can lead to fewer documents. */
const readsNothingElse = ({ exact, sorted }: IndexAccess, sort: KeyField[]) =>
  exact && (sorted || sort.length === 0)

function unionAccess(
  store: Store,
  collection: Collection,
  whole: FilterNode,
  found: Conjunction,
  collation: Collation | undefined,
): Access | undefined {
  for (const alternatives of found.alternatives) {
    const branches = alternatives.map((alternative) => {
      const branch = conjunctionOf({ kind: 'and', children: [alternative, ...others(whole)] })
      if (branch.impossible) return 'nothing'
      const best = bestAccess(store, collection, branch, [], collation)
      return best && narrows(best) ? { ...best, exact: false } : undefined
    })
    if (branches.includes(undefined)) continue
    return { kind: 'union', branches: branches.filter((branch) => typeof branch === 'object') }
  }
  return undefined
}

const others = (whole: FilterNode) =>
  whole.kind === 'and' ? whole.children.filter((child) => child.kind !== 'or') : []
