import { constant } from '../environment.js'
import type { ExpressionOperator } from '../operator.js'

export const $const: ExpressionOperator = (operand) => constant(operand)
