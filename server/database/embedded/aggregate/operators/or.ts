import { isTruthy } from '../../values/truth.js'
import { argumentsOf, type ExpressionOperator } from '../operator.js'

export const $or: ExpressionOperator = (operand, scope) => {
  const expressions = argumentsOf(operand).map((item) => scope.compile(item, scope))
  return (environment) => expressions.some((expression) => isTruthy(expression(environment)))
}
