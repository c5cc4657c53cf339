import { location } from '../../errors.js'
import { bsonType } from '../../values/type.js'
import { searchBounds } from '../arrays/search-bounds.js'
import { isNullish, ranged } from '../operator.js'

export const $indexOfBytes = ranged('$indexOfBytes', 2, 4, ([text, token, from, to]) => {
  if (isNullish(text)) return null
  if (typeof text !== 'string')
    throw location(40091, `$indexOfBytes requires a string as the first argument, found: ${bsonType(text)}`)
  if (typeof token !== 'string')
    throw location(40092, `$indexOfBytes requires a string as the second argument, found: ${bsonType(token)}`)
  const bytes = Buffer.from(text)
  const { start, end } = searchBounds('$indexOfBytes', from, to, bytes.length)
  if (start > bytes.length || start > end) return -1
  const found = bytes.subarray(start, end).indexOf(token)
  return found < 0 ? -1 : start + found
})
