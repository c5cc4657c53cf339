import { pathReader } from '../aggregate/field-path.js'
import { badValue } from '../errors.js'
import type { Collation } from '../values/collation.js'
import { compareValues } from '../values/compare.js'
import { integerOf, isNumber } from '../values/number.js'
import { isPlainObject } from '../values/type.js'

/** The order that the `$sort` of a `$push` asks for: of whole elements, or by their fields. */
export function elementOrder(
  spec: unknown,
  collation: Collation | undefined,
): (a: unknown, b: unknown) => number {
  if (isNumber(spec)) {
    const direction = directionOf(spec)
    return (a, b) => compareValues(a, b, collation) * direction
  }
  if (!isPlainObject(spec)) {
    throw badValue(
      'The $sort is invalid: use 1/-1 to sort the whole element, or {field:1/-1} to sort embedded fields',
    )
  }
  const entries = Object.entries(spec)
  if (entries.length === 0) throw badValue('The $sort pattern is empty when it should be a set of fields.')
  const fields = entries.map(([path, direction]) => fieldOrder(path, directionOf(direction), collation))
  return (a, b) => {
    for (const field of fields) {
      const order = field(a, b)
      if (order !== 0) return order
    }
    return 0
  }
}

function fieldOrder(path: string, direction: number, collation: Collation | undefined) {
  if (path === '') throw badValue('The $sort field cannot be empty')
  const names = path.split('.')
  if (names.includes('')) throw badValue(`The $sort field is a dotted field but has an empty part: ${path}`)
  const read = pathReader(names)
  return (a: unknown, b: unknown) => compareValues(read(a) ?? null, read(b) ?? null, collation) * direction
}

function directionOf(value: unknown): number {
  const direction = integerOf(value)
  if (direction !== 1 && direction !== -1) throw badValue('The $sort element value must be either 1 or -1')
  return direction
}
