import type { Document } from 'bson'
import { badValue } from '../errors.js'
import { compileFilter, type Filter, type FilterNode } from '../query/filter.js'
import type { Collection } from '../storage/collection.js'
import type { Index } from '../storage/index.js'
import type { KeyField } from '../storage/index-keys.js'
import type { Store } from '../storage/store.js'
import type { Collation } from '../values/collation.js'
import { type Conjunction, conjunctionOf } from './conditions.js'
import { implies } from './implies.js'
import { type IndexBounds, indexBounds } from './index-bounds.js'
import { sortOrder } from './sort-order.js'

export interface IndexAccess {
  kind: 'index'
  index: Index
  bounds: IndexBounds
  reverse: boolean
  /** Whether the ranges are walked side by side, so that what comes out is in the order of the sort. */
  merge: boolean
  sorted: boolean
  /** Whether the bounds alone decide what matches. */
  exact: boolean
}

export type Access =
  | IndexAccess
  | { kind: 'collection'; reverse: boolean }
  | { kind: 'union'; branches: IndexAccess[] }
  | { kind: 'nothing' }

export interface Plan {
  access: Access
  filter: Filter
  /** The sort that is left to do once the documents are read. */
  sort: KeyField[]
  collation: Collation | undefined
}

export interface Query {
  filter: Document
  sort?: KeyField[]
  hint?: unknown
  collation?: Collation
  let?: Record<string, unknown>
}

const PROBED = 101

/** Decides how a query is answered: through which index, in which order, and what is left to sort. */
export function planQuery(store: Store, collection: Collection, query: Query): Plan {
  const { collation, sort = [] } = query
  const filter = compileFilter(query.filter, { collation, let: query.let })
  const natural = naturalDirection(query, sort)
  const plan = (access: Access): Plan => {
    const sorted = access.kind === 'index' ? access.sorted : natural !== undefined && isNatural(sort)
    return { access, filter, sort: sorted || isNatural(sort) ? [] : sort, collation }
  }
  if (natural !== undefined) return plan({ kind: 'collection', reverse: natural < 0 })
  const found = conjunctionOf(filter.ast)
  if (found.impossible) return plan({ kind: 'nothing' })
  if (query.hint !== undefined && !isEmpty(query.hint)) {
    return plan(accessOf(hinted(collection, query.hint), found, sort, collation))
  }
  const best = bestAccess(store, collection, found, sort, collation)
  if (best && (narrows(best) || found.alternatives.length === 0)) return plan(best)
  const union = unionAccess(store, collection, filter.ast, found, collation)
  return plan(union ?? best ?? { kind: 'collection', reverse: false })
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
    .filter((index) => paths.has((index.fields[0] as KeyField).path))
    .map((index) => accessOf(index, found, sort, collation))
    .filter((access) => isUsable(access, found))
    .sort((a, b) => score(b) - score(a))
  const [first, ...others] = useful
  if (!first || others.length === 0 || isOne(first)) return first
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

function isUsable(access: IndexAccess, found: Conjunction): boolean {
  const { index, bounds } = access
  if (
    index.partial &&
    !implies(found.conditions, index.spec.partialFilterExpression ?? {}, index.collation)
  ) {
    return false
  }
  const bounded = bounds.points > 0 || bounds.ranged
  if (!bounded && !access.sorted) return false
  return !index.spec.sparse || excludesMissing(access, found)
}

/** A sparse index serves only a query that no document without its fields can match. */
function excludesMissing({ index }: IndexAccess, found: Conjunction): boolean {
  return found.conditions.some(({ path, op, value }) => {
    if (!index.fields.some((field) => field.path === path)) return false
    if (op === '$exists') return value === true
    if (op === '$in') return Array.isArray(value) && !value.some(isNull)
    return op !== '$ne' && !isNull(value) && op.startsWith('$') && BOUNDING.has(op)
  })
}

const BOUNDING = new Set(['$eq', '$gt', '$gte', '$lt', '$lte', '$regex'])
const isNull = (value: unknown) => value === null || value === undefined

const narrows = ({ bounds }: IndexAccess) => bounds.points > 0 || (bounds.ranged && !bounds.weak)

const isOne = ({ index, bounds }: IndexAccess) =>
  index.unique && bounds.singlePoints === index.fields.length && bounds.ranges.length <= 1

function score(access: IndexAccess): number {
  const { index, bounds, sorted } = access
  const ranged = bounds.ranged ? (bounds.weak ? 5 : 40) : 0
  const points = bounds.singlePoints * 100 + (bounds.points - bounds.singlePoints) * 90
  return (isOne(access) ? 10_000 : 0) + points + ranged + (sorted ? 60 : 0) - index.fields.length
}

function probe(store: Store, { bounds }: IndexAccess): number {
  let left = PROBED
  for (const range of bounds.ranges) {
    left -= store.entries.getKeysCount({ ...range, limit: left })
    if (left <= 0) break
  }
  return PROBED - Math.max(left, 0)
}

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

function hinted(collection: Collection, hint: unknown): Index {
  const index =
    typeof hint === 'string'
      ? collection.indexNamed(hint)
      : collection.indexes.find(({ spec }) => samePattern(spec.key, hint as Document))
  if (index?.ready && !index.spec.hidden) return index
  throw badValue(
    'error processing query: planner returned error :: caused by :: hint provided does not correspond to an existing index',
  )
}

function samePattern(key: Record<string, number>, hint: Document): boolean {
  const [names, hintNames] = [Object.keys(key), Object.keys(hint)]
  return (
    names.length === hintNames.length &&
    names.every((name, i) => name === hintNames[i] && key[name] === Number(hint[name]))
  )
}

function naturalDirection({ hint }: Query, sort: KeyField[]): number | undefined {
  const direction = typeof hint === 'object' && hint !== null ? (hint as Document).$natural : undefined
  if (direction !== undefined) return Number(direction)
  const [first] = sort
  return first && isNatural(sort) ? (first.descending ? -1 : 1) : undefined
}

const isNatural = (sort: KeyField[]) => sort[0]?.path === '$natural'

const isEmpty = (hint: unknown) => typeof hint === 'object' && hint !== null && Object.keys(hint).length === 0

const sameCollation = (a: Collation | undefined, b: Collation | undefined) =>
  a === b || (a !== undefined && b !== undefined && JSON.stringify(a.spec) === JSON.stringify(b.spec))
