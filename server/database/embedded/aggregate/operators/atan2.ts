import { double, toNumber } from '../../values/number.js'
import { requireNumber } from '../numbers/arithmetic.js'
import { refuseDecimal } from '../numbers/real-function.js'
import { binary, isNullish } from '../operator.js'

export const $atan2 = binary('$atan2', (y, x) => {
  if (isNullish(y) || isNullish(x)) return null
  for (const argument of [y, x]) refuseDecimal('$atan2', requireNumber('$atan2', argument))
  return double(Math.atan2(toNumber(y), toNumber(x)))
})
