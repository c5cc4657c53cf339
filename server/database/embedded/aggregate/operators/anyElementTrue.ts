import { isTruthy } from '../../values/truth.js'
import { unary } from '../operator.js'
import { requireArray } from '../sets.js'

export const $anyElementTrue = unary('$anyElementTrue', (array) =>
  requireArray(array, 17041, "$anyElementTrue's argument must be an array, but is ").some(isTruthy),
)
