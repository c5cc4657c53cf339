import { location } from '../../errors.js'
import { bsonType } from '../../values/type.js'
import { isNullish, unary } from '../operator.js'

export const $first = unary('$first', (array) => {
  if (isNullish(array)) return null
  if (!Array.isArray(array))
    throw location(28689, `$first's argument must be an array, but is ${bsonType(array)}`)
  return array[0]
})
