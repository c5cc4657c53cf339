import { location } from '../../errors.js'
import type { ExpressionOperator } from '../operator.js'

export const $rand: ExpressionOperator = (operand) => {
  const empty = typeof operand === 'object' && operand !== null && Object.keys(operand).length === 0
  if (!empty) throw location(3040501, '$rand does not currently accept arguments')
  return () => Math.random()
}
