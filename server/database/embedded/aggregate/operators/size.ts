import { location } from '../../errors.js'
import { bsonType } from '../../values/type.js'
import { unary } from '../operator.js'

export const $size = unary('$size', (value) => {
  if (Array.isArray(value)) return value.length
  throw location(17124, `The argument to $size must be an array, but was of type: ${bsonType(value)}`)
})
