import { location } from '../../errors.js'
import { formatValue } from '../../values/format.js'
import { integerOf } from '../../values/number.js'

/** Reads the `n` of the operators that take so many elements. */
export function countOf(value: unknown): number {
  const count = integerOf(value)
  if (count === undefined)
    throw location(5787902, `Value for 'n' must be of integral type, but found ${formatValue(value)}`)
  if (count < 1) throw location(5787908, `'n' must be greater than 0, found ${count}`)
  return count
}
