import { conversionTo } from '../conversion/conversion-operator.js'

export const $toDate = conversionTo('$toDate', 'date')
