import { location } from '../../errors.js'
import { integerOf, isNumber } from '../../values/number.js'
import { bsonType } from '../../values/type.js'
import { ranged } from '../operator.js'
import { coerceToText } from '../strings/text.js'

export const $substrCP = ranged('$substrCP', 3, 3, ([value, from, count]) => {
  const text = coerceToText(value)
  const start = whole(from, 'starting index', 34450, 34451)
  const length = whole(count, 'length', 34452, 34453)
  if (length < 0) throw location(34454, '$substrCP: length must be a nonnegative integer.')
  if (start < 0) throw location(34455, '$substrCP: the starting index must be nonnegative integer.')
  return Array.from(text)
    .slice(start, start + length)
    .join('')
})

function whole(value: unknown, name: string, notNumeric: number, notWhole: number): number {
  if (!isNumber(value))
    throw location(notNumeric, `$substrCP: ${name} must be a numeric type (is BSON type ${bsonType(value)})`)
  const integer = integerOf(value)
  if (integer === undefined)
    throw location(notWhole, `$substrCP: ${name} cannot be represented as a 32-bit integral value`)
  return integer
}
