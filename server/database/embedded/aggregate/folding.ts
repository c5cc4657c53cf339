import type { AccumulatorOperator } from './accumulator.js'
import type { Environment, Scope } from './environment.js'
import { argumentsOf, type ExpressionOperator, variadic } from './operator.js'

/** Makes an operator of an accumulator: over the elements of one array, or over its arguments. */
export function folding(accumulator: AccumulatorOperator): ExpressionOperator {
  return (operand, scope) => {
    const single = argumentsOf(operand).length === 1
    const compile = variadic((args) => {
      const [first] = args
      return fold(accumulator, single && Array.isArray(first) ? first : args, scope)
    })
    return compile(operand, scope)
  }
}

function fold(accumulator: AccumulatorOperator, values: unknown[], scope: Scope): unknown {
  let current: unknown
  const read = { ...scope, compile: () => Object.assign(() => current, { constant: undefined }) }
  const environment: Environment = { root: undefined, current: undefined, variables: {} }
  const state = accumulator('', read)(environment)
  for (const value of values) {
    current = value
    state.add(environment)
  }
  return state.result() ?? null
}
