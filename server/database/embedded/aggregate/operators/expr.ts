import type { ExpressionOperator } from '../operator.js'

export const $expr: ExpressionOperator = (operand, scope) => scope.compile(operand, scope)
