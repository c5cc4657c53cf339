import { typeMismatch } from '../../errors.js'
import { isPlainObject } from '../../values/type.js'
import type { LogicalOperator } from '../operator.js'
import { compileSchema } from '../schema/schema.js'

export const $jsonSchema: LogicalOperator = (operand) => {
  if (!isPlainObject(operand)) throw typeMismatch('$jsonSchema must be an object')
  return { kind: 'schema', test: compileSchema(operand) }
}
