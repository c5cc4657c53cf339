import { location } from '../../errors.js'
import { isTruthy } from '../../values/truth.js'
import { type ExpressionOperator, namedOperands } from '../operator.js'

export const $cond: ExpressionOperator = (operand, scope) => {
  const [condition, yes, no] = branches(operand).map((item) => scope.compile(item, scope))
  if (!condition || !yes || !no) throw location(16020, 'Expression $cond takes exactly 3 arguments.')
  return (environment) => (isTruthy(condition(environment)) ? yes(environment) : no(environment))
}

function branches(operand: unknown): unknown[] {
  if (Array.isArray(operand)) {
    if (operand.length === 3) return operand
    throw location(16020, `Expression $cond takes exactly 3 arguments. ${operand.length} were passed in.`)
  }
  if (typeof operand !== 'object' || operand === null) {
    throw location(16020, 'Expression $cond takes exactly 3 arguments. 1 were passed in.')
  }
  const args = namedOperands(
    '$cond',
    { required: ['if', 'then', 'else'], codes: { unknown: 17083, missing: 17080 } },
    operand,
  )
  return [args.if, args.then, args.else]
}
