import { location } from '../../errors.js'
import { argumentsOf, type ExpressionOperator, isNullish } from '../operator.js'

export const $ifNull: ExpressionOperator = (operand, scope) => {
  const expressions = argumentsOf(operand).map((item) => scope.compile(item, scope))
  if (expressions.length < 2) {
    throw location(1257300, `$ifNull needs at least two arguments, had: ${expressions.length}`)
  }
  return (environment) => {
    let value: unknown
    for (const expression of expressions) {
      value = expression(environment)
      if (!isNullish(value)) break
    }
    return value
  }
}
