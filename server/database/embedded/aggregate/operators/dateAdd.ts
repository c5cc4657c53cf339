import { dateArithmetic } from '../dates/date-arithmetic.js'

export const $dateAdd = dateArithmetic('$dateAdd', 1)
