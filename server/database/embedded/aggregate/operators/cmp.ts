import { compareValues } from '../../values/compare.js'
import { binary } from '../operator.js'

export const $cmp = binary('$cmp', (left, right, { collation }) =>
  Math.sign(compareValues(left, right, collation)),
)
