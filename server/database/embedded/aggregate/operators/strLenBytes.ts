import { location } from '../../errors.js'
import { bsonType } from '../../values/type.js'
import { unary } from '../operator.js'

export const $strLenBytes = unary('$strLenBytes', (value) => {
  if (typeof value === 'string') return Buffer.byteLength(value)
  throw location(34473, `$strLenBytes requires a string argument, found: ${bsonType(value)}`)
})
