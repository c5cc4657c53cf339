import { isTruthy } from '../../values/truth.js'
import { unary } from '../operator.js'

export const $not = unary('$not', (value) => !isTruthy(value))
