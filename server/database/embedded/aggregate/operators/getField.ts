import { location } from '../../errors.js'
import { getField } from '../../values/clone.js'
import { asDocument, bsonType, isPlainObject } from '../../values/type.js'
import type { ExpressionOperator } from '../operator.js'

const NAMES = ['field', 'input']

export const $getField: ExpressionOperator = (operand, scope) => {
  const isNamed = isPlainObject(operand) && !Object.keys(operand)[0]?.startsWith('$')
  const args = isNamed ? argumentsIn(operand) : { field: operand, input: '$$CURRENT' }
  const field = scope.compile(args.field, scope)
  const input = scope.compile(args.input, scope)
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

function argumentsIn(operand: Record<string, unknown>): Record<string, unknown> {
  for (const name of Object.keys(operand))
    if (!NAMES.includes(name)) throw location(3041701, `$getField found an unknown argument: ${name}`)
  if (!('field' in operand)) throw location(3041702, "$getField requires 'field' to be specified")
  if (!('input' in operand)) throw location(3041703, "$getField requires 'input' to be specified")
  return operand
}
