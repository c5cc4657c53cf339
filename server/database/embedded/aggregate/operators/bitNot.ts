import { integer } from '../../values/arithmetic.js'
import { toBigInt } from '../../values/number.js'
import { integerType } from '../numbers/bitwise.js'
import { isNullish, unary } from '../operator.js'

export const $bitNot = unary('$bitNot', (value) =>
  isNullish(value) ? null : integer(~(toBigInt(value) as bigint), integerType('$bitNot', value)),
)
