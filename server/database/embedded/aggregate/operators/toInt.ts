import { conversionTo } from '../conversion/conversion-operator.js'

export const $toInt = conversionTo('$toInt', 'int')
