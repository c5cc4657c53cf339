import { location } from '../../errors.js'
import { formatValue } from '../../values/format.js'
import { integerOf, isNumber } from '../../values/number.js'
import type { StageOperator } from '../context.js'

export const $skip: StageOperator = (operand) => {
  const skip = integerOf(operand)
  if (skip === undefined || skip < 0) {
    const wanted = !isNumber(operand)
      ? 'Expected a number in'
      : skip === undefined
        ? 'Expected an integer'
        : 'Expected a non-negative number in'
    throw location(5107200, `invalid argument to $skip stage: ${wanted}: $skip: ${formatValue(operand)}`)
  }
  return function* (docs) {
    let left = skip
    for (const doc of docs) {
      if (left > 0) left -= 1
      else yield doc
    }
  }
}
