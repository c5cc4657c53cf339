import { location } from '../../errors.js'
import { formatValue } from '../../values/format.js'
import { integerOf, isNumber } from '../../values/number.js'
import { bsonType } from '../../values/type.js'
import { isNullish, ranged } from '../operator.js'

export const $slice = ranged('$slice', 2, 3, (args) => {
  if (args.some(isNullish)) return null
  const [array, second, third] = args
  if (!Array.isArray(array))
    throw location(28724, `First argument to $slice must be an array, but is of type: ${bsonType(array)}`)
  const first = whole(second, 'Second', [28725, 28726])
  if (third === undefined) return first < 0 ? array.slice(first) : array.slice(0, first)
  const count = whole(third, 'Third', [28727, 28728])
  if (count < 0) throw location(28729, `Third argument to $slice must be positive: ${count}`)
  if (count === 0) throw location(28729, 'Third argument to $slice must be positive: 0')
  const start = first < 0 ? Math.max(0, array.length + first) : first
  return array.slice(start, start + count)
})

function whole(value: unknown, place: string, [notNumeric, notWhole]: [number, number]): number {
  if (!isNumber(value))
    throw location(
      notNumeric,
      `${place} argument to $slice must be numeric, but is of type: ${bsonType(value)}`,
    )
  const integer = integerOf(value)
  if (integer === undefined)
    throw location(
      notWhole,
      `${place} argument to $slice can't be represented as a 32-bit integer: ${formatValue(value)}`,
    )
  return integer
}
