import { location } from '../errors.js'
import type { AccumulatorOperator } from './accumulator.js'
import type { Scope } from './environment.js'

/** Builds an accumulator of one expression. */
export function accumulating(
  name: string,
  start: (context: Pick<Scope, 'collation'>) => {
    add(value: unknown): void
    result(): unknown
  },
): AccumulatorOperator {
  return (operand, scope) => {
    if (Array.isArray(operand)) throw location(40237, `The ${name} accumulator is a unary operator`)
    const expression = scope.compile(operand, scope)
    return () => {
      const state = start(scope)
      return { add: (environment) => state.add(expression(environment)), result: () => state.result() }
    }
  }
}
