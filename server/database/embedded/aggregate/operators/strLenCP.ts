import { location } from '../../errors.js'
import { bsonType } from '../../values/type.js'
import { unary } from '../operator.js'

export const $strLenCP = unary('$strLenCP', (value) => {
  if (typeof value === 'string') return Array.from(value).length
  throw location(34471, `$strLenCP requires a string argument, found: ${bsonType(value)}`)
})
