import { failedToParse } from '../../errors.js'
import { formatValue } from '../../values/format.js'
import { integerOf } from '../../values/number.js'
import type { ValueOperator } from '../operator.js'

export const $size: ValueOperator = {
  parse(operand) {
    const size = integerOf(operand)
    if (size === undefined)
      throw failedToParse(`Failed to parse $size. Expected an integer in: $size: ${formatValue(operand)}`)
    if (size < 0)
      throw failedToParse(
        `Failed to parse $size. Expected a non-negative number in: $size: ${formatValue(operand)}`,
      )
    return size
  },
  test: (operand) => (value) => Array.isArray(value) && value.length === operand,
  leaf: 'whole',
}
