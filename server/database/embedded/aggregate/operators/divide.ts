import { badValue, typeMismatch } from '../../errors.js'
import { decimalOf, numberType } from '../../values/arithmetic.js'
import { toDecimal128 } from '../../values/decimal.js'
import { divideDecimals } from '../../values/decimal-arithmetic.js'
import { double, toNumber } from '../../values/number.js'
import { bsonType } from '../../values/type.js'
import { binary, isNullish } from '../operator.js'

export const $divide = binary('$divide', (dividend, divisor) => {
  if (isNullish(dividend) || isNullish(divisor)) return null
  const types = [numberType(dividend), numberType(divisor)]
  if (types.includes(undefined)) {
    throw typeMismatch(
      `$divide only supports numeric types, not ${bsonType(dividend)} and ${bsonType(divisor)}`,
    )
  }
  if (toNumber(divisor) === 0) throw badValue("can't $divide by zero")
  return types.includes('decimal')
    ? toDecimal128(divideDecimals(decimalOf(dividend), decimalOf(divisor)))
    : double(toNumber(dividend) / toNumber(divisor))
})
