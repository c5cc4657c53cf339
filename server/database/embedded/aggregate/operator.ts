import { CommandError, location } from '../errors.js'
import { formatValue } from '../values/format.js'
import { isPlainObject } from '../values/type.js'
import { constant, type Environment, type Expression, type Scope } from './environment.js'

/** Compiles the operand of an operator. */
export type ExpressionOperator = (operand: unknown, scope: Scope) => Expression

type Arguments = unknown[]

/** An operator of any number of arguments. */
export function variadic(evaluate: (args: Arguments, scope: Scope) => unknown): ExpressionOperator {
  return (operand, scope) => {
    const expressions = argumentsOf(operand).map((item) => scope.compile(item, scope))
    return folded(expressions, (environment) =>
      evaluate(
        expressions.map((expression) => expression(environment)),
        scope,
      ),
    )
  }
}

/** An operator that takes between `least` and `most` arguments. */
export function ranged(
  name: string,
  least: number,
  most: number,
  evaluate: (args: Arguments, scope: Scope) => unknown,
): ExpressionOperator {
  const compile = variadic(evaluate)
  return (operand, scope) => {
    const count = argumentsOf(operand).length
    if (count >= least && count <= most) return compile(operand, scope)
    throw least === most
      ? location(16020, `Expression ${name} takes exactly ${least} arguments. ${count} were passed in.`)
      : location(
          28667,
          `Expression ${name} takes at least ${least} arguments, and at most ${most}, but ${count} were passed in.`,
        )
  }
}

export function unary(name: string, evaluate: (value: unknown, scope: Scope) => unknown): ExpressionOperator {
  return ranged(name, 1, 1, ([value], scope) => evaluate(value, scope))
}

export function binary(
  name: string,
  evaluate: (left: unknown, right: unknown, scope: Scope) => unknown,
): ExpressionOperator {
  return ranged(name, 2, 2, ([left, right], scope) => evaluate(left, right, scope))
}

export interface NamedArguments {
  required?: readonly string[]
  optional?: readonly string[]
  /** The codes with which MongoDB refuses an operand that is no object, an unknown and a missing name. */
  codes?: { object?: number; unknown?: number; missing?: number | Readonly<Record<string, number>> }
  /** What the refusal of an unknown name ends with. */
  expected?: string
}

/** An operator whose arguments have names. */
export function named(
  name: string,
  parameters: NamedArguments,
  evaluate: (args: Record<string, unknown>, scope: Scope) => unknown,
): ExpressionOperator {
  return (operand, scope) => {
    const specs = namedOperands(name, parameters, operand)
    const entries = Object.entries(specs).map(
      ([key, spec]) => [key, scope.compile(spec, scope)] as [string, Expression],
    )
    return folded(
      entries.map(([, expression]) => expression),
      (environment) => {
        const args: Record<string, unknown> = {}
        for (const [key, expression] of entries) args[key] = expression(environment)
        return evaluate(args, scope)
      },
    )
  }
}

/** Checks the names of an operand and returns it. */
export function namedOperands(
  name: string,
  { required = [], optional = [], codes = {}, expected = '' }: NamedArguments,
  operand: unknown,
): Record<string, unknown> {
  if (!isPlainObject(operand)) {
    throw failure(codes.object, `${name} only supports an object as its argument`)
  }
  for (const key of Object.keys(operand)) {
    if (!required.includes(key) && !optional.includes(key)) {
      throw failure(codes.unknown, `Unrecognized argument to ${name}: ${key}${expected}`)
    }
  }
  for (const key of required) {
    if (key in operand) continue
    const { missing } = codes
    const code = typeof missing === 'object' ? missing[key] : missing
    throw failure(code, `Missing '${key}' parameter to ${name}`)
  }
  return operand
}

/** Refuses the operand of an operator that takes a document and was given none. */
export function requireSpecification(name: string, operand: unknown, code: number): void {
  if (isPlainObject(operand)) return
  throw location(code, `specification must be an object; found ${name}: ${formatValue(operand)}`)
}

export function argumentsOf(operand: unknown): unknown[] {
  return Array.isArray(operand) ? operand : [operand]
}

/** Null and missing alike. */
export function isNullish(value: unknown): value is null | undefined {
  return value === null || value === undefined
}

function failure(code: number | undefined, message: string): CommandError {
  return code === undefined ? new CommandError(9, 'FailedToParse', message) : location(code, message)
}

function folded(expressions: Expression[], evaluate: Expression): Expression {
  if (!expressions.every((expression) => expression.constant)) return evaluate
  try {
    return constant(evaluate(undefined as unknown as Environment))
  } catch {
    return evaluate
  }
}
