import type { Timestamp } from 'bson'
import { location } from '../../errors.js'
import { long } from '../../values/number.js'
import { bsonType } from '../../values/type.js'
import { isNullish, unary } from '../operator.js'

export const $tsSecond = unary('$tsSecond', (value) => {
  if (isNullish(value)) return null
  if (bsonType(value) !== 'timestamp')
    throw location(5687301, ` Argument to $tsSecond must be a timestamp, but is ${bsonType(value)}`)
  return long((value as Timestamp).getHighBitsUnsigned())
})
