import { type ExpressionOperator, isNullish, unary } from '../operator.js'
import { convert, type Target } from './convert.js'

/** Builds `$toInt` and its like. */
export function conversionTo(name: string, target: Target): ExpressionOperator {
  return unary(name, (value) => (isNullish(value) ? null : convert(value, target, { format: 'auto' })))
}
