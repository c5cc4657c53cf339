import { location } from '../../errors.js'
import { equalValues } from '../../values/compare.js'
import { bsonType } from '../../values/type.js'
import { searchBounds } from '../arrays/search-bounds.js'
import { isNullish, ranged } from '../operator.js'

export const $indexOfArray = ranged('$indexOfArray', 2, 4, ([array, value, from, to], { collation }) => {
  if (isNullish(array)) return null
  if (!Array.isArray(array))
    throw location(40090, `$indexOfArray requires an array as a first argument, found: ${bsonType(array)}`)
  const { start, end } = searchBounds('$indexOfArray', from, to, array.length)
  for (let i = start; i < end; i++) if (equalValues(array[i], value, collation)) return i
  return -1
})
