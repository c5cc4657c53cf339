import type { AccumulatorOperator } from '../accumulator.js'
import { checkMethod, percentiles } from '../numbers/percentiles.js'
import { namedOperands } from '../operator.js'

export const $median: AccumulatorOperator = (operand, scope) => {
  const { input, method } = namedOperands('$median', { required: ['input', 'method'] }, operand)
  checkMethod(method)
  const expression = scope.compile(input, scope)
  return () => {
    const values: unknown[] = []
    return {
      add: (environment) => values.push(expression(environment)),
      result: () => percentiles(values, [0.5])[0],
    }
  }
}
