import { location } from '../../errors.js'
import { integerOf } from '../../values/number.js'
import { isTruthy } from '../../values/truth.js'
import { arrayInput, compileBody, notAnArray } from '../arrays/iteration.js'
import { type ExpressionOperator, isNullish, namedOperands } from '../operator.js'

const NAMES = {
  required: ['input', 'cond'],
  optional: ['as', 'limit'],
  codes: { object: 28646, unknown: 28647, missing: 28648 },
}
const refuse = notAnArray(28651, (type) => `input to $filter must be an array not ${type}`)

export const $filter: ExpressionOperator = (operand, scope) => {
  const args = namedOperands('$filter', NAMES, operand)
  const input = scope.compile(args.input, scope)
  const limit = scope.compile(args.limit, scope)
  const condition = compileBody(args.cond, args.as, scope)
  return (environment) => {
    const array = arrayInput(input(environment), refuse)
    if (!array) return null
    const most = limitOf(limit(environment))
    const keep = condition(environment)
    const kept: unknown[] = []
    for (const item of array) {
      if (kept.length >= most) break
      if (isTruthy(keep(item))) kept.push(item)
    }
    return kept
  }
}

function limitOf(value: unknown): number {
  if (isNullish(value)) return Number.POSITIVE_INFINITY
  const limit = integerOf(value)
  if (limit === undefined)
    throw location(327391, '$filter: limit must be represented as a 32-bit integral value')
  if (limit < 1) throw location(327392, '$filter: limit must be greater than 0')
  return limit
}
