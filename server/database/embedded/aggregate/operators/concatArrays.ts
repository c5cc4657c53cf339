import { location } from '../../errors.js'
import { bsonType } from '../../values/type.js'
import { checkArrayLength } from '../limits.js'
import { isNullish, variadic } from '../operator.js'

export const $concatArrays = variadic((arrays) => {
  if (arrays.some(isNullish)) return null
  for (const array of arrays) {
    if (!Array.isArray(array))
      throw location(28664, `$concatArrays only supports arrays, not ${bsonType(array)}`)
  }
  checkArrayLength(
    '$concatArrays',
    arrays.reduce((total: number, array) => total + (array as unknown[]).length, 0),
  )
  return arrays.flat(1)
})
