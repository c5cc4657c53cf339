import { compareValues } from '../../values/compare.js'
import { creating, type UpdateOperator } from '../operator.js'

export const $max: UpdateOperator = (operand, _path, { collation }) =>
  creating((value) =>
    value !== undefined && compareValues(operand, value, collation) <= 0 ? value : operand,
  )
