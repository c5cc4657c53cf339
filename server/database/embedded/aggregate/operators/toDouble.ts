import { conversionTo } from '../conversion/conversion-operator.js'

export const $toDouble = conversionTo('$toDouble', 'double')
