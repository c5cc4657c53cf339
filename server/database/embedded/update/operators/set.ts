import { identicalValues } from '../../values/identical.js'
import { creating, type UpdateOperator } from '../operator.js'

export const $set: UpdateOperator = (operand) =>
  creating((value) => (value !== undefined && identicalValues(value, operand) ? value : operand))
