import { failedToParse } from '../../../errors.js'
import { integerOf } from '../../../values/number.js'
import { namedOperands } from '../../operator.js'
import type { WindowOperator } from '../operator.js'

export const $shift: WindowOperator = (operand, scope) => {
  const args = namedOperands('$shift', { required: ['output', 'by'], optional: ['default'] }, operand)
  const by = integerOf(args.by)
  if (by === undefined) throw failedToParse("'$shift:by' field must be an integer")
  const output = scope.compile(args.output, scope)
  const missing = scope.compile(args.default ?? null, scope)
  return ({ environments }) =>
    environments.map((environment, place) => {
      const other = environments[place + by]
      return (other ? output(other) : missing(environment)) ?? null
    })
}
