import type { Binary } from 'bson'
import { location } from '../../errors.js'
import { bytesOf } from '../../values/compare.js'
import { bsonType } from '../../values/type.js'
import { isNullish, unary } from '../operator.js'

export const $binarySize = unary('$binarySize', (value) => {
  if (isNullish(value)) return null
  if (typeof value === 'string') return Buffer.byteLength(value)
  if (bsonType(value) === 'binData') return bytesOf(value as Binary).length
  throw location(51276, `$binarySize requires a string or BinData argument, found: ${bsonType(value)}`)
})
