import { location } from '../../errors.js'
import { getField } from '../../values/clone.js'
import { asDocument, bsonType, isPlainObject } from '../../values/type.js'
import { type ExpressionOperator, namedOperands } from '../operator.js'

const NAMES = { required: ['field'], optional: ['input'], codes: { unknown: 3041701, missing: 3041702 } }

export const $getField: ExpressionOperator = (operand, scope) => {
  const isNamed = isPlainObject(operand) && !Object.keys(operand)[0]?.startsWith('$')
  const args = isNamed ? namedOperands('$getField', NAMES, operand) : { field: operand }
  const field = scope.compile(args.field, scope)
  const input = scope.compile('input' in args ? args.input : '$$CURRENT', scope)
  return (environment) => {
    const name = field(environment)
    if (typeof name !== 'string')
      throw location(
        3041704,
        `$getField requires 'field' to evaluate to type String, but got ${bsonType(name)}`,
      )
    const value = input(environment)
    const doc = asDocument(value)
    return doc ? getField(doc, name) : value === null ? null : undefined
  }
}
