import { location } from '../../errors.js'
import { isTruthy } from '../../values/truth.js'
import { isPlainObject } from '../../values/type.js'
import type { Expression, Scope } from '../environment.js'
import { type ExpressionOperator, namedOperands } from '../operator.js'

const NAMES = {
  required: ['branches'],
  optional: ['default'],
  codes: { object: 40060, unknown: 40067, missing: 40068 },
}

export const $switch: ExpressionOperator = (operand, scope) => {
  const args = namedOperands('$switch', NAMES, operand)
  if (!Array.isArray(args.branches))
    throw location(40061, `$switch expected an array for 'branches', found: ${typeof args.branches}`)
  if (args.branches.length === 0) throw location(40068, '$switch requires at least one branch.')
  const branches = args.branches.map((branch) => compileBranch(branch, scope))
  const otherwise = 'default' in args ? scope.compile(args.default, scope) : undefined
  return (environment) => {
    for (const { when, result } of branches) if (isTruthy(when(environment))) return result(environment)
    if (otherwise) return otherwise(environment)
    throw location(
      40066,
      '$switch could not find a matching branch for an input, and no default was specified.',
    )
  }
}

function compileBranch(branch: unknown, scope: Scope): { when: Expression; result: Expression } {
  if (!isPlainObject(branch)) throw location(40062, '$switch expected each branch to be an object')
  for (const name of Object.keys(branch)) {
    if (name !== 'case' && name !== 'then')
      throw location(40063, `$switch found an unknown argument to a branch: ${name}`)
  }
  if (!('case' in branch)) throw location(40064, "$switch requires each branch have a 'case' expression")
  if (!('then' in branch)) throw location(40065, "$switch requires each branch have a 'then' expression.")
  return { when: scope.compile(branch.case, scope), result: scope.compile(branch.then, scope) }
}
