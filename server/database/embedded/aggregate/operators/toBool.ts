import { conversionTo } from '../conversion/conversion-operator.js'

export const $toBool = conversionTo('$toBool', 'bool')
