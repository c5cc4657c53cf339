import { location } from '../../errors.js'
import { formatValue } from '../../values/format.js'
import { integerOf, isNumber } from '../../values/number.js'
import type { StageOperator } from '../context.js'

export const $limit: StageOperator = (operand) => {
  const limit = integerOf(operand)
  if (limit === undefined) {
    throw location(
      2107201,
      `invalid argument to $limit stage: ${isNumber(operand) ? 'Expected an integer' : 'Expected a number in'}: $limit: ${formatValue(operand)}`,
    )
  }
  if (limit < 0) {
    throw location(
      5107201,
      `invalid argument to $limit stage: Expected a non-negative number in: $limit: ${formatValue(operand)}`,
    )
  }
  if (limit === 0) throw location(15958, 'the limit must be positive')
  return function* (docs) {
    let left = limit
    for (const doc of docs) {
      yield doc
      left -= 1
      if (left === 0) return
    }
  }
}
