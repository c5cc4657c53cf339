import { isNumber } from '../../values/number.js'
import { unary } from '../operator.js'

export const $isNumber = unary('$isNumber', (value) => isNumber(value))
