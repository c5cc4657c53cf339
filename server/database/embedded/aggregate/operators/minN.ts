import { compareValues } from '../../values/compare.js'
import { fewOf } from '../arrays/few-of.js'
import { isNullish } from '../operator.js'

export const $minN = fewOf('$minN', (array, count, collation) =>
  array
    .filter((item) => !isNullish(item))
    .sort((a, b) => compareValues(a, b, collation))
    .slice(0, count),
)
