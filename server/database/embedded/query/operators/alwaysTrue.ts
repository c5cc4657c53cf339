import { failedToParse } from '../../errors.js'
import { integerOf } from '../../values/number.js'
import type { LogicalOperator } from '../operator.js'

export const $alwaysTrue: LogicalOperator = (operand) => {
  if (integerOf(operand) !== 1) throw failedToParse('$alwaysTrue must be an integer value of 1')
  return { kind: 'always', value: true }
}
