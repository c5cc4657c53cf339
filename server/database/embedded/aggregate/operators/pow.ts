import { location } from '../../errors.js'
import { integer, widerType } from '../../values/arithmetic.js'
import { double, toBigInt, toNumber } from '../../values/number.js'
import { requireNumber } from '../numbers/arithmetic.js'
import { refuseDecimal } from '../numbers/real-function.js'
import { binary, isNullish } from '../operator.js'

export const $pow = binary('$pow', (base, exponent) => {
  if (isNullish(base) || isNullish(exponent)) return null
  const type = widerType(requireNumber('$pow', base), requireNumber('$pow', exponent))
  refuseDecimal('$pow', type)
  const power = toNumber(exponent)
  if (toNumber(base) === 0 && power < 0)
    throw location(28764, '$pow cannot take a base of 0 and a negative exponent')
  const approximate = toNumber(base) ** power
  if (type === 'double' || power < 0 || Math.abs(approximate) > 2 ** 64) return double(approximate)
  return integer((toBigInt(base) as bigint) ** BigInt(power), type) ?? double(approximate)
})
