import type { AccumulatorOperator } from '../accumulator.js'
import { checkMethod, percentileArguments, percentiles } from '../numbers/percentiles.js'

export const $median: AccumulatorOperator = (operand, scope) => {
  const { input, method } = percentileArguments('$median', operand, ['input', 'method'], 7436100)
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
