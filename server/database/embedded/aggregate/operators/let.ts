import { failedToParse } from '../../errors.js'
import { isPlainObject } from '../../values/type.js'
import { nested, withNames } from '../environment.js'
import { checkVariableName } from '../field-path.js'
import { type ExpressionOperator, namedOperands } from '../operator.js'

const NAMES = { required: ['vars', 'in'], codes: { object: 16874, unknown: 16875, missing: 16876 } }

export const $let: ExpressionOperator = (operand, scope) => {
  const { vars, in: body } = namedOperands('$let', NAMES, operand)
  if (!isPlainObject(vars)) throw failedToParse('invalid parameter: expected an object (vars)')
  const variables = Object.entries(vars).map(([name, spec]) => {
    checkVariableName(name)
    return [name, scope.compile(spec, scope)] as const
  })
  const inner = withNames(
    scope,
    variables.map(([name]) => name),
  )
  const expression = scope.compile(body, inner)
  return (environment) => {
    const child = nested(environment)
    for (const [name, value] of variables) {
      if (name === 'CURRENT') child.current = value(environment)
      else child.variables[name] = value(environment)
    }
    return expression(child)
  }
}
