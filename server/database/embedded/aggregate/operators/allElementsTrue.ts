import { isTruthy } from '../../values/truth.js'
import { requireArray } from '../arrays/sets.js'
import { unary } from '../operator.js'

export const $allElementsTrue = unary('$allElementsTrue', (array) =>
  requireArray(array, 17040, "$allElementsTrue's argument must be an array, but is ").every(isTruthy),
)
