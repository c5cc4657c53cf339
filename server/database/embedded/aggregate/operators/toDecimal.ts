import { conversionTo } from '../conversion/conversion-operator.js'

export const $toDecimal = conversionTo('$toDecimal', 'decimal')
