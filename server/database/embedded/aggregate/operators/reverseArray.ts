import { location } from '../../errors.js'
import { bsonType } from '../../values/type.js'
import { isNullish, unary } from '../operator.js'

export const $reverseArray = unary('$reverseArray', (array) => {
  if (isNullish(array)) return null
  if (!Array.isArray(array))
    throw location(
      34435,
      `The argument to $reverseArray must be an array, but was of type: ${bsonType(array)}`,
    )
  return [...array].reverse()
})
