import { isTruthy } from '../../values/truth.js'
import { requireArray } from '../arrays/sets.js'
import { unary } from '../operator.js'

export const $anyElementTrue = unary('$anyElementTrue', (array) =>
  requireArray(array, 17041, "$anyElementTrue's argument must be an array, but is ").some(isTruthy),
)
