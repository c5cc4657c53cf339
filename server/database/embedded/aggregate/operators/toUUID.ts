import { convert } from '../conversion/convert.js'
import { isNullish, unary } from '../operator.js'

export const $toUUID = unary('$toUUID', (value) =>
  isNullish(value) ? null : convert(value, 'binData', { format: 'uuid', subtype: 4 }),
)
