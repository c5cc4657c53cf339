import type { AccumulatorOperator } from '../accumulator.js'
import { checkMethod, fractionsOf, percentiles } from '../numbers/percentiles.js'
import { namedOperands } from '../operator.js'

export const $percentile: AccumulatorOperator = (operand, scope) => {
  const args = namedOperands('$percentile', { required: ['input', 'p', 'method'] }, operand)
  checkMethod(args.method)
  const expression = scope.compile(args.input, scope)
  const fractions = fractionsOf(scope.compile(args.p, scope).constant?.value)
  return () => {
    const values: unknown[] = []
    return {
      add: (environment) => values.push(expression(environment)),
      result: () => percentiles(values, fractions),
    }
  }
}
