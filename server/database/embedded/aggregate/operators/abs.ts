import { location } from '../../errors.js'
import { integer, numberType } from '../../values/arithmetic.js'
import { toDecimal128 } from '../../values/decimal.js'
import { double, type Exact, exact, LONG_MIN, toBigInt, toDecimal, toNumber } from '../../values/number.js'
import { requireNumber } from '../numbers/arithmetic.js'
import { isNullish, unary } from '../operator.js'

export const $abs = unary('$abs', (value) => {
  if (isNullish(value)) return null
  switch (requireNumber('$abs', value)) {
    case 'double':
      return double(Math.abs(toNumber(value)))
    case 'decimal':
      return absoluteDecimal(exact(value) as Exact)
  }
  const whole = toBigInt(value) as bigint
  if (whole === LONG_MIN) throw location(28680, "can't take $abs of long long min")
  return integer(whole < 0n ? -whole : whole, numberType(value))
})

function absoluteDecimal(value: Exact): unknown {
  const decimal = toDecimal(value)
  if (typeof decimal === 'string') return toDecimal128(decimal === '-Infinity' ? 'Infinity' : decimal)
  const { coefficient, exponent } = decimal
  return toDecimal128({ coefficient: coefficient < 0n ? -coefficient : coefficient, exponent })
}
