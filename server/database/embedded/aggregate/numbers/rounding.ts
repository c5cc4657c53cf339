import { location } from '../../errors.js'
import { integer, numberType } from '../../values/arithmetic.js'
import { decimalToNumber, toDecimal128 } from '../../values/decimal.js'
import { type Rounding, roundDecimal } from '../../values/decimal-arithmetic.js'
import { double, type Exact, exact, integerOf, toDecimal, toNumber } from '../../values/number.js'
import { bsonType } from '../../values/type.js'
import { type ExpressionOperator, isNullish, ranged, unary } from '../operator.js'
import { requireNumber } from './arithmetic.js'

/** Builds `$ceil` and `$floor`. */
export function wholeNumber(
  name: string,
  compute: (value: number) => number,
  rounding: Rounding,
): ExpressionOperator {
  return unary(name, (value) => {
    if (isNullish(value)) return null
    switch (requireNumber(name, value)) {
      case 'double':
        return double(compute(toNumber(value)))
      case 'decimal':
        return toDecimal128(roundDecimal(toDecimal(exact(value) as Exact), 0, rounding))
    }
    return value
  })
}

/** Builds `$round` and `$trunc`, which take a number of places. */
export function toPlaces(name: string, rounding: Rounding): ExpressionOperator {
  return ranged(name, 1, 2, (args) => {
    const [value, places = args.length === 2 ? null : 0] = args
    if (isNullish(value) || isNullish(places)) return null
    const type = requireNumber(name, value)
    const place = placeOf(name, places)
    const decimal = toDecimal(exact(value) as Exact)
    if (type === 'decimal') return toDecimal128(roundDecimal(decimal, place, rounding))
    if (type === 'double') {
      return Number.isFinite(toNumber(value))
        ? double(decimalToNumber(roundDecimal(decimal, place, rounding)))
        : value
    }
    return place >= 0 ? value : roundedInteger(value, place)
  })

  function roundedInteger(value: unknown, place: number): unknown {
    const rounded = roundDecimal(toDecimal(exact(value) as Exact), place, rounding)
    if (typeof rounded === 'string') return value
    const whole = rounded.coefficient * 10n ** BigInt(rounded.exponent)
    const result = integer(whole, numberType(value))
    if (result === undefined)
      throw location(51080, 'invalid conversion from Decimal128 result in $round resulting from arguments')
    return result
  }
}

function placeOf(name: string, value: unknown): number {
  const place = integerOf(value)
  if (place === undefined)
    throw location(51082, `precision argument to ${name} must be a integral value: ${bsonType(value)}`)
  if (place < -20 || place > 100)
    throw location(51083, `cannot apply ${name} with precision value ${place} value must be in [-20, 100]`)
  return place
}
