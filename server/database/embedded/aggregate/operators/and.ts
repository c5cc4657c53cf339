import { isTruthy } from '../../values/truth.js'
import { argumentsOf, type ExpressionOperator } from '../operator.js'

export const $and: ExpressionOperator = (operand, scope) => {
  const expressions = argumentsOf(operand).map((item) => scope.compile(item, scope))
  return (environment) => expressions.every((expression) => isTruthy(expression(environment)))
}
