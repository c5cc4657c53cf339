import { decimalOf, numberType } from '../values/arithmetic.js'
import { divideDecimals, toDecimal128 } from '../values/decimal.js'
import { double, toNumber } from '../values/number.js'
import { sum } from './arithmetic.js'

/** Gathers the mean of the numbers among the values; null of none. */
export function averaging(): { add(value: unknown): void; result(): unknown } {
  let total: unknown = 0
  let count = 0
  return {
    add(value) {
      if (!numberType(value)) return
      total = sum(total, value)
      count += 1
    },
    result() {
      if (count === 0) return null
      return numberType(total) === 'decimal'
        ? toDecimal128(divideDecimals(decimalOf(total), decimalOf(count)))
        : double(toNumber(total) / count)
    },
  }
}
