import { compareValues } from '../../values/compare.js'
import { accumulatingFew } from '../accumulating-few.js'
import { isNullish } from '../operator.js'

export const $maxN = accumulatingFew(
  '$maxN',
  (values, count, collation) => [...values].sort((a, b) => compareValues(b, a, collation)).slice(0, count),
  (value) => !isNullish(value),
)
