import { badValue } from '../../errors.js'
import { isNumber, toBigInt } from '../../values/number.js'
import type { ValueOperator } from '../operator.js'

export const $mod: ValueOperator = {
  parse(operand) {
    if (!Array.isArray(operand)) throw badValue('malformed mod, needs to be an array')
    if (operand.length < 2) throw badValue('malformed mod, not enough elements')
    if (operand.length > 2) throw badValue('malformed mod, too many elements')
    const [divisor, remainder] = operand
    if (!isNumber(divisor)) throw badValue('malformed mod, divisor not a number')
    if (!isNumber(remainder)) throw badValue('malformed mod, remainder not a number')
    if (whole(divisor, 'divisor') === 0n) throw badValue('divisor cannot be 0')
    whole(remainder, 'remainder')
    return operand
  },
  test(operand) {
    const [divisor, remainder] = (operand as unknown[]).map(toBigInt) as [bigint, bigint]
    return (value) => {
      const dividend = toBigInt(value)
      return dividend !== undefined && dividend % divisor === remainder
    }
  },
}

function whole(value: unknown, name: string): bigint {
  const integer = toBigInt(value)
  if (integer === undefined) {
    throw badValue(
      `malformed mod, ${name} value is invalid :: caused by :: Unable to coerce NaN/Inf to integral type`,
    )
  }
  return integer
}
