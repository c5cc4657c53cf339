import { location } from '../../errors.js'
import { formatValue } from '../../values/format.js'
import { integerOf } from '../../values/number.js'
import { type ExpressionOperator, isNullish, named } from '../operator.js'
import { instantOf } from './instant.js'
import { unitOf } from './unit.js'
import { calendar, zoneOf } from './zone.js'

const NAMES = {
  required: ['startDate', 'unit', 'amount'],
  optional: ['timezone'],
  codes: { object: 5166400, unknown: 5166401, missing: 5166402 },
  expected: '. Expected arguments are startDate, unit, amount, and optionally timezone.',
}

/** Builds `$dateAdd` and `$dateSubtract`. */
export function dateArithmetic(name: string, sign: 1 | -1): ExpressionOperator {
  return named(name, NAMES, (args) => {
    if (Object.values(args).some(isNullish)) return null
    const unit = unitOf(name, args.unit)
    const amount = integerOf(args.amount)
    if (amount === undefined)
      throw location(5166405, `${name} expects integer amount of time units, got ${formatValue(args.amount)}`)
    const start = calendar(startOf(args.startDate), zoneOf(args.timezone))
    const moved =
      unit === 'quarter' ? start.plus({ months: sign * amount * 3 }) : start.plus({ [unit]: sign * amount })
    if (!moved.isValid) throw location(5166406, `invalid ${name} 'amount' parameter value: ${amount} ${unit}`)
    return moved.toJSDate()
  })

  function startOf(value: unknown): number {
    try {
      return instantOf(value)
    } catch {
      throw location(5166403, `${name} requires startDate to be convertible to a date`)
    }
  }
}
