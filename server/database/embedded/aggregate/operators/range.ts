import { location } from '../../errors.js'
import { formatValue } from '../../values/format.js'
import { integerOf, isNumber } from '../../values/number.js'
import { bsonType } from '../../values/type.js'
import { checkArrayLength } from '../limits.js'
import { ranged } from '../operator.js'

const CODES = { start: [34443, 34444], end: [34445, 34446], step: [34447, 34448] } as const

export const $range = ranged('$range', 2, 3, ([from, to, by = 1]) => {
  const start = bound('start', from)
  const end = bound('end', to)
  const step = bound('step', by)
  if (step === 0) throw location(34449, '$range requires a non-zero step value')
  const length = Math.max(0, Math.ceil((end - start) / step))
  checkArrayLength('$range', length)
  return Array.from({ length }, (_, i) => start + i * step)
})

function bound(name: keyof typeof CODES, value: unknown): number {
  const [notNumeric, notWhole] = CODES[name]
  if (!isNumber(value))
    throw location(
      notNumeric,
      `$range requires a numeric ${name}ing value, found value of type: ${bsonType(value)}`,
    )
  const whole = integerOf(value)
  if (whole === undefined || Math.abs(whole) > 2 ** 31) {
    throw location(
      notWhole,
      `$range requires a ${name}ing value that can be represented as a 32-bit integer, found value: ${formatValue(value)}`,
    )
  }
  return whole
}
