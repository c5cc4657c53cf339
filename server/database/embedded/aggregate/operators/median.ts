import { checkMethod, percentileArguments, percentiles } from '../numbers/percentiles.js'
import { type ExpressionOperator, named } from '../operator.js'

const FIELDS = ['input', 'method']

const compile = named('$median', { required: FIELDS }, ({ input, method }) => {
  checkMethod(method)
  return percentiles(Array.isArray(input) ? input : [input], [0.5])[0]
})

export const $median: ExpressionOperator = (operand, scope) =>
  compile(percentileArguments('$median', operand, FIELDS, 7436201), scope)
