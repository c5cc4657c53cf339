import { numberType } from '../../values/arithmetic.js'
import { double, toNumber } from '../../values/number.js'

/** Gathers the standard deviation of the numbers among the values (Welford), of a whole or of a sample. */
export function deviating(kind: 'population' | 'sample'): { add(value: unknown): void; result(): unknown } {
  let count = 0
  let mean = 0
  let squares = 0
  return {
    add(value) {
      if (!numberType(value)) return
      const number = toNumber(value)
      count += 1
      const distance = number - mean
      mean += distance / count
      squares += distance * (number - mean)
    },
    result() {
      const divisor = kind === 'population' ? count : count - 1
      return divisor <= 0 ? null : double(Math.sqrt(squares / divisor))
    },
  }
}
