import { type Exact, exact } from './number.js'
import { bsonType } from './type.js'

const DIGITS = 16

/** A number of any type as MongoDB writes it in a string: a double with sixteen digits at most. */
export function numberText(value: unknown): string {
  if (bsonType(value) === 'double') return doubleText(Number(value))
  return String(exact(value) as Exact)
}

/** As `%.16g` of C, but for the names of what is no finite number. */
function doubleText(value: number): string {
  if (!Number.isFinite(value)) return String(value)
  if (Object.is(value, -0)) return '-0'
  const [digits = '', power = '0'] = value.toExponential(DIGITS - 1).split('e')
  const exponent = Number(power)
  if (exponent >= -4 && exponent < DIGITS) return trimmed(value.toFixed(DIGITS - 1 - exponent))
  const sign = exponent < 0 ? '-' : '+'
  return `${trimmed(digits)}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`
}

const trimmed = (digits: string) => (digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits)
