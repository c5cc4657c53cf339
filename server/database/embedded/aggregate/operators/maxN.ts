import { compareValues } from '../../values/compare.js'
import { fewOf } from '../arrays/few-of.js'
import { isNullish } from '../operator.js'

export const $maxN = fewOf('$maxN', (array, count, collation) =>
  array
    .filter((item) => !isNullish(item))
    .sort((a, b) => compareValues(b, a, collation))
    .slice(0, count),
)
