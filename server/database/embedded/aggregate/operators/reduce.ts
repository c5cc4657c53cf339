import { arrayInput, notAnArray } from '../arrays/iteration.js'
import { nested, withNames } from '../environment.js'
import { type ExpressionOperator, namedOperands } from '../operator.js'

const NAMES = {
  required: ['input', 'initialValue', 'in'],
  codes: { object: 40075, unknown: 40076, missing: 40077 },
}
const refuse = notAnArray(40080, (type) => `$reduce requires that 'input' be an array, found: ${type}`)

export const $reduce: ExpressionOperator = (operand, scope) => {
  const args = namedOperands('$reduce', NAMES, operand)
  const input = scope.compile(args.input, scope)
  const initial = scope.compile(args.initialValue, scope)
  const body = scope.compile(args.in, withNames(scope, ['this', 'value']))
  return (environment) => {
    const array = arrayInput(input(environment), refuse)
    if (!array) return null
    const child = nested(environment)
    let value = initial(environment)
    for (const item of array) {
      child.variables.this = item
      child.variables.value = value
      value = body(child)
    }
    return value
  }
}
