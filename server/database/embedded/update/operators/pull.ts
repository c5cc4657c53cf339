import { badValue } from '../../errors.js'
import { compileFilter } from '../../query/filter.js'
import { isOperatorDocument } from '../../query/operator-document.js'
import type { Collation } from '../../values/collation.js'
import { bsonType, isPlainObject } from '../../values/type.js'
import { existing, type UpdateOperator } from '../operator.js'

const LOGICAL = new Set(['$and', '$or', '$nor', '$expr'])

export const $pull: UpdateOperator = (operand, _path, { collation }) => {
  const matches = condition(operand, collation)
  return existing((value) => {
    if (!Array.isArray(value)) throw badValue('Cannot apply $pull to a non-array value')
    const kept = value.filter((item) => !matches(item))
    return kept.length === value.length ? value : kept
  })
}

function condition(operand: unknown, collation: Collation | undefined): (item: unknown) => boolean {
  if (
    isPlainObject(operand) &&
    (!isOperatorDocument(operand) || LOGICAL.has(Object.keys(operand)[0] ?? ''))
  ) {
    const filter = compileFilter(operand, { collation })
    return (item) => isPlainObject(item) && filter.matches(item)
  }
  const byOperator = isOperatorDocument(operand) || bsonType(operand) === 'regex'
  const filter = compileFilter({ value: byOperator ? operand : { $eq: operand } }, { collation })
  return byOperator || Array.isArray(operand)
    ? (item) => filter.matches({ value: item })
    : (item) => !Array.isArray(item) && filter.matches({ value: item })
}
