import { constant } from '../environment.js'
import type { ExpressionOperator } from '../operator.js'

export const $literal: ExpressionOperator = (operand) => constant(operand)
