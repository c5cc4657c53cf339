import { badValue } from '../../errors.js'
import { bsonType } from '../../values/type.js'
import type { CompositeOperator } from '../operator.js'

export const $ne: CompositeOperator = (path, operand) => {
  if (bsonType(operand) === 'regex') throw badValue("Can't have regex as arg to $ne.")
  return { kind: 'not', child: { kind: 'predicate', path, op: '$eq', value: operand } }
}
