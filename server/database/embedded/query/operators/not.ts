import { badValue } from '../../errors.js'
import { bsonType, isPlainObject } from '../../values/type.js'
import type { CompositeOperator } from '../operator.js'

export const $not: CompositeOperator = (path, operand, parser) => {
  if (bsonType(operand) === 'regex') return { kind: 'not', child: parser.field(path, operand) }
  if (!isPlainObject(operand)) throw badValue('$not needs a regex or a document')
  if (Object.keys(operand).length === 0) throw badValue('$not cannot be empty')
  return { kind: 'not', child: parser.operators(path, operand) }
}
