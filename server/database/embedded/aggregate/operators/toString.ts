import { conversionTo } from '../conversion/conversion-operator.js'

export const $toString = conversionTo('$toString', 'string')
