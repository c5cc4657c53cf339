import { conversionTo } from '../conversion/conversion-operator.js'

export const $toLong = conversionTo('$toLong', 'long')
