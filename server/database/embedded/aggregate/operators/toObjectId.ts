import { conversionTo } from '../conversion/conversion-operator.js'

export const $toObjectId = conversionTo('$toObjectId', 'objectId')
