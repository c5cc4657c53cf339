import { compareValues } from '../../values/compare.js'
import { accumulatingFew } from '../accumulating-few.js'
import { isNullish } from '../operator.js'

export const $minN = accumulatingFew(
  '$minN',
  (values, count, collation) => [...values].sort((a, b) => compareValues(a, b, collation)).slice(0, count),
  (value) => !isNullish(value),
)
