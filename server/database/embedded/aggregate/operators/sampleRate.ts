import { location } from '../../errors.js'
import { toNumber } from '../../values/number.js'
import type { ExpressionOperator } from '../operator.js'

export const $sampleRate: ExpressionOperator = (operand) => {
  const rate = toNumber(operand)
  if (!(rate >= 0 && rate <= 1)) throw location(2, '$sampleRate must be between 0 and 1')
  return () => Math.random() < rate
}
