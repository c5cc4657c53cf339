import { location } from '../../errors.js'
import { formatValue } from '../../values/format.js'
import { integerOf } from '../../values/number.js'
import { bsonType } from '../../values/type.js'

/** Reads where the `$indexOf…` operators start and end. */
export function searchBounds(
  name: string,
  from: unknown,
  to: unknown,
  length: number,
): { start: number; end: number } {
  const start = from === undefined ? 0 : bound(name, 'starting', from)
  const end = to === undefined ? length : bound(name, 'ending', to)
  return { start, end: Math.min(end, length) }
}

function bound(name: string, which: string, value: unknown): number {
  const whole = integerOf(value)
  if (whole === undefined)
    throw location(
      40096,
      `${name} requires an integral ${which} index, found a value of type: ${bsonType(value)}, with value: ${formatValue(value)}`,
    )
  if (whole < 0) throw location(40097, `${name} requires a nonnegative ${which} index, found: ${whole}`)
  return whole
}
