import type { Document } from 'bson'
import { location } from '../errors.js'
import { isPlainObject } from '../values/type.js'
import { ACCUMULATORS } from './accumulators/index.js'
import type { Environment, Scope } from './environment.js'

/** Gathers a value from the documents of a group. */
export interface Accumulator {
  add(environment: Environment): void
  result(): unknown
}

/** Compiles the operand of an accumulator; each group starts its own. */
export type AccumulatorOperator = (operand: unknown, scope: Scope) => (first: Environment) => Accumulator

/** Compiles the accumulated fields of a `$group` or `$bucket`. */
export function compileAccumulators(
  fields: Document,
  scope: Scope,
): (first: Environment) => [string, Accumulator][] {
  const starts = Object.entries(fields).map(([name, spec]) => [name, compileOne(name, spec, scope)] as const)
  return (first) => starts.map(([name, start]) => [name, start(first)])
}

function compileOne(name: string, spec: unknown, scope: Scope): (first: Environment) => Accumulator {
  if (name.includes('.')) throw location(40235, `The field name '${name}' cannot contain '.'`)
  if (name.startsWith('$')) throw location(40236, `The field name '${name}' cannot be an operator name`)
  if (!isPlainObject(spec)) throw location(40234, `The field '${name}' must be an accumulator object`)
  const [operator, other] = Object.keys(spec)
  if (operator === undefined || other !== undefined) {
    throw location(40238, `The field '${name}' must specify one accumulator`)
  }
  const compile = ACCUMULATORS[operator]
  if (!compile) throw location(15952, `unknown group operator '${operator}'`)
  if (Array.isArray(spec[operator])) throw location(40237, `The ${operator} accumulator is a unary operator`)
  return compile(spec[operator], scope)
}
