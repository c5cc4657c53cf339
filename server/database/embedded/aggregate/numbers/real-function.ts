import { CommandError, location } from '../../errors.js'
import { double, toNumber } from '../../values/number.js'
import { type ExpressionOperator, isNullish, unary } from '../operator.js'
import { requireNumber } from './arithmetic.js'

/**
 * Builds an operator from a function of a real number. Of a decimal, doubles could give fifteen of its
 * digits only, so that is refused.
 */
export function realFunction(
  name: string,
  compute: (value: number) => number,
  domain?: { accepts: (value: number) => boolean; code: number; text: string },
): ExpressionOperator {
  return unary(name, (value) => {
    if (isNullish(value)) return null
    refuseDecimal(name, requireNumber(name, value))
    const number = toNumber(value)
    if (domain && !Number.isNaN(number) && !domain.accepts(number)) throw location(domain.code, domain.text)
    return double(compute(number))
  })
}

export function refuseDecimal(name: string, type: string): void {
  if (type === 'decimal') {
    throw new CommandError(
      115,
      'CommandNotSupported',
      `${name} of a decimal is not supported by the embedded database`,
    )
  }
}

/** The domain of the inverse functions that are defined between two bounds. */
export function between(name: string, least: number, most: number) {
  return {
    accepts: (value: number) => value >= least && value <= most,
    code: 50989,
    text: `cannot apply ${name} to a value out of [${least},${most}]`,
  }
}
