import { location } from '../../errors.js'
import { argumentsOf, type ExpressionOperator, isNullish, unary } from '../operator.js'
import { convert, type Target } from './convert.js'

/** Builds `$toInt` and its like. */
export function conversionTo(name: string, target: Target): ExpressionOperator {
  const compile = unary(name, (value) =>
    isNullish(value) ? null : convert(value, target, { format: 'auto' }),
  )
  return (operand, scope) => {
    const { length } = argumentsOf(operand)
    if (length !== 1) throw location(50723, `${name} requires a single argument, got ${length}`)
    return compile(operand, scope)
  }
}
