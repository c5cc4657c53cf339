import { location } from '../../errors.js'
import { compileSort, sortDocuments } from '../../query/sort.js'
import { isPlainObject } from '../../values/type.js'
import type { StageOperator } from '../context.js'

export const $sort: StageOperator = (operand, { scope, atMost }) => {
  if (!isPlainObject(operand)) throw location(15973, 'the $sort key specification must be an object')
  if (Object.keys(operand).length === 0) throw location(15976, '$sort stage must have at least one sort key')
  const sort = compileSort(operand, scope.collation)
  return function* (docs) {
    yield* sortDocuments(docs, sort, atMost)
  }
}
