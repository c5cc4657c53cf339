import { location } from '../../errors.js'
import { equalValues } from '../../values/compare.js'
import { bsonType } from '../../values/type.js'
import { binary } from '../operator.js'

export const $in = binary('$in', (value, array, { collation }) => {
  if (!Array.isArray(array))
    throw location(40081, `$in requires an array as a second argument, found: ${bsonType(array)}`)
  return array.some((item) => equalValues(item, value, collation))
})
