import type { ExpressionOperator } from '../operator.js'
import * as operators from './all.js'

/** The operators of aggregation expressions, by name. */
export const EXPRESSION_OPERATORS: Record<string, ExpressionOperator> = operators
