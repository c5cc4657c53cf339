import { location } from '../../errors.js'
import { setField } from '../../values/clone.js'
import { asDocument, bsonType } from '../../values/type.js'
import { type ExpressionOperator, isNullish, namedOperands } from '../operator.js'

/** Builds `$setField` and `$unsetField`; the name is a literal, dots and dollars included. */
export function fieldSetter(name: string, required: string[]): ExpressionOperator {
  return (operand, scope) => {
    const codes = { object: 4161100, unknown: 4161101, missing: 4161102 }
    const args = namedOperands(name, { required, codes }, operand)
    const input = scope.compile(args.input, scope)
    const value = scope.compile('value' in args ? args.value : '$$REMOVE', scope)
    const field = scope.compile(args.field, scope).constant?.value
    if (typeof field !== 'string')
      throw location(4161106, `${name} requires 'field' to evaluate to a constant string`)
    return (environment) => {
      const target = input(environment)
      if (isNullish(target)) return null
      const doc = asDocument(target)
      if (!doc)
        throw location(
          4161105,
          `${name} requires 'input' to evaluate to type Object, but got ${bsonType(target)}`,
        )
      const result = { ...doc }
      const assigned = value(environment)
      if (assigned === undefined) delete result[field]
      else setField(result, field, assigned)
      return result
    }
  }
}
