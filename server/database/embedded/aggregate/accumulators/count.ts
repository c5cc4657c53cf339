import { typeMismatch } from '../../errors.js'
import { isPlainObject } from '../../values/type.js'
import type { AccumulatorOperator } from '../accumulator.js'

export const $count: AccumulatorOperator = (operand) => {
  if (!isPlainObject(operand) || Object.keys(operand).length > 0) {
    throw typeMismatch('$count takes no arguments, i.e. $count:{}')
  }
  return () => {
    let count = 0
    return {
      add() {
        count += 1
      },
      result: () => count,
    }
  }
}
