import { add } from '../../values/arithmetic.js'
import { arithmeticChange } from '../arithmetic.js'
import type { UpdateOperator } from '../operator.js'

export const $inc: UpdateOperator = (operand, path) =>
  arithmeticChange('$inc', 'increment', operand, path, (amount) => amount, add)
