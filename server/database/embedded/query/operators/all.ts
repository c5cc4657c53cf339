import { badValue } from '../../errors.js'
import { bsonType, isPlainObject } from '../../values/type.js'
import { allOf, type FilterNode } from '../node.js'
import type { CompositeOperator, Parser } from '../operator.js'

export const $all: CompositeOperator = (path, operand, parser) => {
  if (!Array.isArray(operand)) throw badValue('$all needs an array')
  if (operand.length === 0) return { kind: 'always', value: false }
  return allOf(operand.map((item) => each(path, item, parser)))
}

function each(path: string, item: unknown, parser: Parser): FilterNode {
  const name = isPlainObject(item) ? Object.keys(item)[0] : undefined
  if (name === '$elemMatch' && isPlainObject(item)) return parser.operators(path, item)
  if (name?.startsWith('$') && !['$ref', '$id', '$db'].includes(name))
    throw badValue('no $ expressions in $all')
  return bsonType(item) === 'regex'
    ? parser.field(path, item)
    : { kind: 'predicate', path, op: '$eq', value: item }
}
