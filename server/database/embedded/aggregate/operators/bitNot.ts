import { location, typeMismatch } from '../../errors.js'
import { integer, numberType } from '../../values/arithmetic.js'
import { toBigInt } from '../../values/number.js'
import { bsonType } from '../../values/type.js'
import { integerType } from '../numbers/bitwise.js'
import { isNullish, unary } from '../operator.js'

export const $bitNot = unary('$bitNot', (value) => {
  if (isNullish(value)) return null
  const type = integerType(value)
  if (type) return integer(~(toBigInt(value) as bigint), type)
  throw numberType(value)
    ? typeMismatch(`$bitNot only supports int and long, not: ${bsonType(value)}.`)
    : location(28765, `$bitNot only supports numeric types, not ${bsonType(value)}`)
})
