import { location } from '../../errors.js'
import type { Collation } from '../../values/collation.js'
import { valueKey } from '../../values/key.js'
import { bsonType } from '../../values/type.js'

/** The distinct elements of an array by their keys, in the order in which they came. */
export function toSet(array: unknown[], collation: Collation | undefined): Map<string, unknown> {
  const set = new Map<string, unknown>()
  for (const item of array) {
    const key = valueKey(item, collation)
    if (!set.has(key)) set.set(key, item)
  }
  return set
}

export function requireArray(value: unknown, code: number, text: string): unknown[] {
  if (!Array.isArray(value)) throw location(code, `${text}${bsonType(value)}`)
  return value
}
