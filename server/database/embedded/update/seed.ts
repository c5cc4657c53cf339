import type { Document } from 'bson'
import { CommandError } from '../errors.js'
import type { Filter, FilterNode } from '../query/filter.js'
import { getField, setField } from '../values/clone.js'
import { isPlainObject } from '../values/type.js'

/**
 * The document that an upsert starts from: the fields that the filter pins to one value; of them the `_id` alone
 * where a replacement follows.
 */
export function upsertSeed(filter: Filter, isReplacement = false): Document {
  const seed: Document = {}
  const own = new Set<unknown>([seed])
  for (const { path, value } of pinned(filter.ast)) {
    if (isReplacement && path.startsWith('_id.')) throw notExact(path)
    if (!isReplacement || path === '_id') place(seed, own, path, value)
  }
  return seed
}

interface Pinned {
  path: string
  value: unknown
}

function pinned(node: FilterNode): Pinned[] {
  switch (node.kind) {
    case 'and':
      return node.children.flatMap(pinned)
    case 'or':
      return node.children.length === 1 ? node.children.flatMap(pinned) : []
    case 'predicate':
      if (node.op === '$eq') return [{ path: node.path, value: node.value }]
      return node.op === '$in' && (node.value as unknown[]).length === 1
        ? [{ path: node.path, value: (node.value as unknown[])[0] }]
        : []
    default:
      return []
  }
}

function place(seed: Document, own: Set<unknown>, path: string, value: unknown): void {
  const names = path.split('.')
  const last = names.pop() as string
  let holder = seed
  for (const name of names) {
    let next = getField(holder, name)
    if (next === undefined) {
      next = {}
      own.add(next)
      setField(holder, name, next)
    }
    if (!isPlainObject(next) || !own.has(next)) throw matchedTwice(path)
    holder = next
  }
  if (getField(holder, last) !== undefined) throw matchedTwice(path)
  setField(holder, last, value)
}

function notExact(path: string): CommandError {
  return new CommandError(
    111,
    'NotExactValueField',
    `field at '_id' must be exactly specified, field at sub-path '${path}'found`,
  )
}

function matchedTwice(path: string): CommandError {
  return new CommandError(
    54,
    'NotSingleValueField',
    `cannot infer query fields to set, path '${path}' is matched twice`,
  )
}
