import type { AccumulatorOperator } from '../accumulator.js'
import { checkMethod, fractionsOf, percentileArguments, percentiles } from '../numbers/percentiles.js'

export const $percentile: AccumulatorOperator = (operand, scope) => {
  const args = percentileArguments('$percentile', operand, ['input', 'p', 'method'], 7429703)
  const expression = scope.compile(args.input, scope)
  const fractions = fractionsOf(scope.compile(args.p, scope).constant?.value)
  checkMethod(args.method)
  return () => {
    const values: unknown[] = []
    return {
      add: (environment) => values.push(expression(environment)),
      result: () => percentiles(values, fractions),
    }
  }
}
