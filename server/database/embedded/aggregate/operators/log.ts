import { location } from '../../errors.js'
import { double, toNumber } from '../../values/number.js'
import { requireNumber } from '../numbers/arithmetic.js'
import { refuseDecimal } from '../numbers/real-function.js'
import { binary, isNullish } from '../operator.js'

export const $log = binary('$log', (value, base) => {
  if (isNullish(value) || isNullish(base)) return null
  for (const argument of [value, base]) refuseDecimal('$log', requireNumber('$log', argument))
  const [number, radix] = [toNumber(value), toNumber(base)]
  if (number <= 0) throw location(28758, "$log's argument must be a positive number")
  if (radix <= 0 || radix === 1) throw location(28759, "$log's base must be a positive number not equal to 1")
  return double(
    radix === 10 ? Math.log10(number) : radix === 2 ? Math.log2(number) : Math.log(number) / Math.log(radix),
  )
})
