import { location, typeMismatch } from '../../errors.js'
import { decimalOf, integer, numberType, widerType } from '../../values/arithmetic.js'
import { toDecimal128 } from '../../values/decimal.js'
import { moduloDecimals } from '../../values/decimal-arithmetic.js'
import { double, toBigInt, toNumber } from '../../values/number.js'
import { bsonType } from '../../values/type.js'
import { binary, isNullish } from '../operator.js'

export const $mod = binary('$mod', (dividend, divisor) => {
  if (isNullish(dividend) || isNullish(divisor)) return null
  const left = numberType(dividend)
  const right = numberType(divisor)
  if (!left || !right) {
    throw typeMismatch(`$mod only supports numeric types, not ${bsonType(dividend)} and ${bsonType(divisor)}`)
  }
  const decimal = left === 'decimal' || right === 'decimal'
  if (toNumber(divisor) === 0) throw location(decimal ? 5733415 : 16610, "can't $mod by zero")
  if (decimal) {
    return toDecimal128(moduloDecimals(decimalOf(dividend), decimalOf(divisor)))
  }
  if (left === 'double' || !Number.isInteger(toNumber(divisor)))
    return double(toNumber(dividend) % toNumber(divisor))
  const type = right === 'double' ? left : widerType(left, right)
  return integer((toBigInt(dividend) as bigint) % (toBigInt(divisor) as bigint), type)
})
