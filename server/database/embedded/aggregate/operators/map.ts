import { arrayInput, compileBody, notAnArray } from '../arrays/iteration.js'
import { type ExpressionOperator, namedOperands } from '../operator.js'

const NAMES = {
  required: ['input', 'in'],
  optional: ['as'],
  codes: { object: 16878, unknown: 16879, missing: 16880 },
}
const refuse = notAnArray(16883, (type) => `input to $map must be an array not ${type}`)

export const $map: ExpressionOperator = (operand, scope) => {
  const args = namedOperands('$map', NAMES, operand)
  const input = scope.compile(args.input, scope)
  const body = compileBody(args.in, args.as, scope)
  return (environment) => {
    const apply = body(environment)
    return arrayInput(input(environment), refuse)?.map((item) => apply(item) ?? null) ?? null
  }
}
