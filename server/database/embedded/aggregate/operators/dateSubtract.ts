import { dateArithmetic } from '../dates/date-arithmetic.js'

export const $dateSubtract = dateArithmetic('$dateSubtract', -1)
