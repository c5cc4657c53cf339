import { failedToParse } from '../../../errors.js'
import { numberType } from '../../../values/arithmetic.js'
import { double, toNumber } from '../../../values/number.js'
import { namedOperands } from '../../operator.js'
import type { WindowOperator } from '../operator.js'

export const $expMovingAvg: WindowOperator = (operand, scope) => {
  const args = namedOperands('$expMovingAvg', { required: ['input'], optional: ['N', 'alpha'] }, operand)
  if ((args.N === undefined) === (args.alpha === undefined)) {
    throw failedToParse(
      "$expMovingAvg sub object must have exactly two fields: An 'input' field, and either an 'N' field or an 'alpha' field",
    )
  }
  const alpha = args.N === undefined ? toNumber(args.alpha) : 2 / (toNumber(args.N) + 1)
  const input = scope.compile(args.input, scope)
  return ({ environments }) => {
    let average: number | undefined
    return environments.map((environment) => {
      const value = input(environment)
      if (numberType(value)) {
        const number = toNumber(value)
        average = average === undefined ? number : number * alpha + average * (1 - alpha)
      }
      return average === undefined ? null : double(average)
    })
  }
}
