import { UUID } from 'bson'
import { CommandError } from '../../errors.js'
import { bsonType } from '../../values/type.js'
import { isNullish, unary } from '../operator.js'

export const $toUUID = unary('$toUUID', (value) => {
  if (isNullish(value)) return null
  if (typeof value === 'string' && UUID.isValid(value))
    return UUID.createFromHexString(value.replaceAll('-', '')).toBinary()
  throw new CommandError(
    241,
    'ConversionFailure',
    `Failed to parse BinData from ${bsonType(value)} '${String(value)}' in $convert with no onError value`,
  )
})
