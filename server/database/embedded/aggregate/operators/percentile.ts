import { checkMethod, fractionsOf, percentileArguments, percentiles } from '../numbers/percentiles.js'
import { type ExpressionOperator, named } from '../operator.js'

const FIELDS = ['input', 'p', 'method']

const compile = named('$percentile', { required: FIELDS }, ({ input, p, method }) => {
  const fractions = fractionsOf(p)
  checkMethod(method)
  return percentiles(Array.isArray(input) ? input : [input], fractions)
})

export const $percentile: ExpressionOperator = (operand, scope) =>
  compile(percentileArguments('$percentile', operand, FIELDS, 7436200), scope)
