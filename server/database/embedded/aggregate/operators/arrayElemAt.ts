import { location } from '../../errors.js'
import { formatValue } from '../../values/format.js'
import { integerOf, isNumber } from '../../values/number.js'
import { bsonType } from '../../values/type.js'
import { binary, isNullish } from '../operator.js'

export const $arrayElemAt = binary('$arrayElemAt', (array, position) => {
  if (isNullish(array) || isNullish(position)) return null
  if (!Array.isArray(array))
    throw location(28689, `$arrayElemAt's first argument must be an array, but is ${bsonType(array)}`)
  if (!isNumber(position))
    throw location(
      28690,
      `$arrayElemAt's second argument must be a numeric value, but is ${bsonType(position)}`,
    )
  const index = integerOf(position)
  if (index === undefined) {
    throw location(
      28691,
      `$arrayElemAt's second argument must be representable as a 32-bit integer: ${formatValue(position)}`,
    )
  }
  return array.at(index)
})
