import { location } from '../../errors.js'
import { isPlainObject } from '../../values/type.js'
import type { ExpressionOperator } from '../operator.js'

export const $rand: ExpressionOperator = (operand) => {
  if (!isPlainObject(operand) && !Array.isArray(operand))
    throw location(10065, 'invalid parameter: expected an object ($rand)')
  if (Object.keys(operand).length > 0) throw location(3040501, '$rand does not currently accept arguments')
  return () => Math.random()
}
