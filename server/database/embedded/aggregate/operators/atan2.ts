import { double, toNumber } from '../../values/number.js'
import { requireNumber } from '../arithmetic.js'
import { binary, isNullish } from '../operator.js'
import { refuseDecimal } from '../real-function.js'

export const $atan2 = binary('$atan2', (y, x) => {
  if (isNullish(y) || isNullish(x)) return null
  for (const argument of [y, x]) refuseDecimal('$atan2', requireNumber('$atan2', argument))
  return double(Math.atan2(toNumber(y), toNumber(x)))
})
