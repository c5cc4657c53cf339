import { isTruthy } from '../../values/truth.js'
import { unary } from '../operator.js'
import { requireArray } from '../sets.js'

export const $allElementsTrue = unary('$allElementsTrue', (array) =>
  requireArray(array, 17040, "$allElementsTrue's argument must be an array, but is ").every(isTruthy),
)
