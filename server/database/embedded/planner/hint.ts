import type { Document } from 'bson'
import { badValue } from '../errors.js'
import type { Collection } from '../storage/collection.js'
import type { Index } from '../storage/index.js'
import type { KeyField } from '../storage/index-keys.js'
import type { KeyPattern } from '../storage/index-kind.js'

/** The index that a hint names, by its name or by its pattern. */
export function hinted(collection: Collection, hint: unknown): Index {
  const index =
    typeof hint === 'string'
      ? collection.indexNamed(hint)
      : collection.indexes.find(({ spec }) => samePattern(spec.key, hint as Document))
  if (index?.ready && !index.spec.hidden) return index
  throw badValue(
    'error processing query: planner returned error :: caused by :: hint provided does not correspond to an existing index',
  )
}

function samePattern(key: KeyPattern, hint: Document): boolean {
  const [names, hintNames] = [Object.keys(key), Object.keys(hint)]
  return (
    names.length === hintNames.length &&
    names.every((name, i) => name === hintNames[i] && key[name] === directionOf(hint[name]))
  )
}

const directionOf = (direction: unknown) => (typeof direction === 'string' ? direction : Number(direction))

/** The direction in which the collection itself is to be walked, where a hint or a sort asks for that. */
export function naturalDirection(hint: unknown, sort: KeyField[]): number | undefined {
  const direction = typeof hint === 'object' && hint !== null ? (hint as Document).$natural : undefined
  const [first] = sort
  const sorted = first && isNatural(sort) ? (first.descending ? -1 : 1) : undefined
  if (direction === undefined) {
    if (sorted !== undefined && hint !== undefined && !isEmptyHint(hint))
      throw badValue('index hint not allowed with $natural sort order')
    return sorted
  }
  if (sorted !== undefined && sorted !== Number(direction))
    throw badValue('$natural hint must be in the same direction as $natural sort order')
  return Number(direction)
}

export const isNatural = (sort: KeyField[]) => sort[0]?.path === '$natural'

export const isEmptyHint = (hint: unknown) =>
  typeof hint === 'object' && hint !== null && Object.keys(hint).length === 0
