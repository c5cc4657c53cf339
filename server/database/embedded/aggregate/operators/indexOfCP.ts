import { location } from '../../errors.js'
import { bsonType } from '../../values/type.js'
import { searchBounds } from '../arrays/search-bounds.js'
import { isNullish, ranged } from '../operator.js'

export const $indexOfCP = ranged('$indexOfCP', 2, 4, ([text, token, from, to]) => {
  if (isNullish(text)) return null
  if (typeof text !== 'string')
    throw location(40093, `$indexOfCP requires a string as the first argument, found: ${bsonType(text)}`)
  if (typeof token !== 'string')
    throw location(40094, `$indexOfCP requires a string as the second argument, found: ${bsonType(token)}`)
  const points = Array.from(text)
  const { start, end } = searchBounds('$indexOfCP', from, to, points.length)
  if (start > points.length || start > end) return -1
  const found = points.slice(start, end).join('').indexOf(token)
  return found < 0 ? -1 : start + Array.from(points.slice(start, end).join('').slice(0, found)).length
})
