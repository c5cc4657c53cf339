import { location } from '../../errors.js'
import { type Decimal, toDecimal128 } from '../../values/decimal.js'
import { double, type Exact, exact, toDecimal, toNumber } from '../../values/number.js'
import { requireNumber } from '../numbers/arithmetic.js'
import { isNullish, unary } from '../operator.js'

const DIGITS = 36n

export const $sqrt = unary('$sqrt', (value) => {
  if (isNullish(value)) return null
  const type = requireNumber('$sqrt', value)
  if (toNumber(value) < 0) throw location(28714, "$sqrt's argument must be greater than or equal to 0")
  return type === 'decimal'
    ? toDecimal128(root(toDecimal(exact(value) as Exact)))
    : double(Math.sqrt(toNumber(value)))
})

function root(value: Decimal): Decimal {
  if (typeof value === 'string' || value.coefficient === 0n) return value
  const even =
    value.exponent % 2 === 0 ? value : { coefficient: value.coefficient * 10n, exponent: value.exponent - 1 }
  const scaled = integerRoot(even.coefficient * 100n ** DIGITS)
  let result = { coefficient: scaled, exponent: even.exponent / 2 - Number(DIGITS) }
  while (result.coefficient % 10n === 0n && result.exponent < 0) {
    result = { coefficient: result.coefficient / 10n, exponent: result.exponent + 1 }
  }
  return result
}

function integerRoot(value: bigint): bigint {
  let guess = 1n << BigInt(Math.ceil(value.toString(2).length / 2))
  for (;;) {
    const next = (guess + value / guess) >> 1n
    if (next >= guess) return guess
    guess = next
  }
}
