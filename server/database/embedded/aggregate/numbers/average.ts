import { numberType } from '../../values/arithmetic.js'
import { toDecimal128 } from '../../values/decimal.js'
import { divideDecimals } from '../../values/decimal-arithmetic.js'
import { double } from '../../values/number.js'
import { Summation } from '../../values/summation.js'

/** Gathers the mean of the numbers among the values; null of none. */
export function averaging(): { add(value: unknown): void; result(): unknown } {
  const sum = new Summation()
  let count = 0
  return {
    add(value) {
      if (!numberType(value)) return
      sum.add(value)
      count += 1
    },
    result() {
      if (count === 0) return null
      return sum.type === 'decimal'
        ? toDecimal128(divideDecimals(sum.decimal, { coefficient: BigInt(count), exponent: 0 }))
        : double(sum.number / count)
    },
  }
}
