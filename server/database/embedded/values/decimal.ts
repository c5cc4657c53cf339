import { Decimal128 } from 'bson'

/** A decimal number as sign-carrying coefficient times a power of ten, or one of the special values. */
export type Decimal =
  | { coefficient: bigint; exponent: number; negativeZero?: boolean }
  | 'NaN'
  | 'Infinity'
  | '-Infinity'

export const DIGITS = 34
const LARGEST = 10n ** BigInt(DIGITS)
const MAX_EXPONENT = 6111
const MIN_EXPONENT = -6176

/** Reads a Decimal128 exactly. */
export function fromDecimal128(value: Decimal128): Decimal {
  const text = value.toString()
  if (text === 'NaN' || text === 'Infinity' || text === '-Infinity') return text
  return parseDecimal(text) ?? 'NaN'
}

/** Reads digits with an optional fraction and exponent; undefined when the text is no number. */
export function parseDecimal(text: string): Decimal | undefined {
  const parts = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(text)
  if (!parts || !(parts[2] || parts[3])) return undefined
  const fraction = parts[3] ?? ''
  const digits = BigInt(`${parts[2] ?? ''}${fraction}` || '0')
  const exponent = Number(parts[4] ?? 0) - fraction.length
  return parts[1] === '-'
    ? { coefficient: -digits, exponent, negativeZero: digits === 0n }
    : { coefficient: digits, exponent }
}

/** A double as its exact decimal expansion. */
export function exactDecimal(value: number): Decimal {
  if (Number.isNaN(value)) return 'NaN'
  if (value === Infinity) return 'Infinity'
  if (value === -Infinity) return '-Infinity'
  if (Number.isInteger(value))
    return { coefficient: BigInt(value), exponent: 0, negativeZero: Object.is(value, -0) }
  let exponent = 0
  let scaled = value
  while (!Number.isInteger(scaled)) {
    scaled *= 2
    exponent += 1
  }
  return { coefficient: BigInt(scaled) * 5n ** BigInt(exponent), exponent: -exponent }
}

/** A double as MongoDB turns it into a decimal: fifteen significant digits. */
export function roundedDecimal(value: number): Decimal {
  if (!Number.isFinite(value)) return exactDecimal(value)
  if (value === 0) return { coefficient: 0n, exponent: 0, negativeZero: Object.is(value, -0) }
  return parseDecimal(value.toPrecision(15)) ?? 'NaN'
}

/** Rounds to 34 digits, half to even, as Decimal128 holds. */
export function toDecimal128(value: Decimal): Decimal128 {
  if (typeof value === 'string') return Decimal128.fromString(value)
  let { coefficient, exponent } = value
  const negative = coefficient < 0n || value.negativeZero === true
  if (coefficient < 0n) coefficient = -coefficient
  const excess = coefficient < LARGEST ? 0 : coefficient.toString().length - DIGITS
  const cut = Math.max(excess, MIN_EXPONENT - exponent, 0)
  if (cut > 0) {
    coefficient = divideHalfEven(coefficient, 10n ** BigInt(cut))
    exponent += cut
    if (coefficient === LARGEST) {
      coefficient /= 10n
      exponent += 1
    }
  }
  while (exponent > MAX_EXPONENT && coefficient !== 0n && coefficient * 10n < LARGEST) {
    coefficient *= 10n
    exponent -= 1
  }
  if (exponent > MAX_EXPONENT) {
    if (coefficient !== 0n) return Decimal128.fromString(negative ? '-Infinity' : 'Infinity')
    exponent = MAX_EXPONENT
  }
  return Decimal128.fromString(`${negative ? '-' : ''}${coefficient}E${exponent}`)
}

export function compareDecimals(a: Decimal, b: Decimal): number {
  if (typeof a === 'string' || typeof b === 'string') return rank(a) - rank(b)
  const signs = sign(a.coefficient) - sign(b.coefficient)
  if (signs !== 0 || a.coefficient === 0n) return signs
  const magnitudes = magnitude(a) - magnitude(b)
  if (magnitudes !== 0) return a.coefficient > 0n ? magnitudes : -magnitudes
  const [x, y] = align(a, b)
  return x < y ? -1 : x > y ? 1 : 0
}

export function decimalToNumber(a: Decimal): number {
  if (typeof a === 'string') return Number(a)
  return a.negativeZero ? -0 : Number(`${a.coefficient}e${a.exponent}`)
}

/** The integer part, or undefined for NaN and the infinities. */
export function decimalToBigInt(a: Decimal): bigint | undefined {
  if (typeof a === 'string') return undefined
  return a.exponent >= 0
    ? a.coefficient * 10n ** BigInt(a.exponent)
    : a.coefficient / 10n ** BigInt(-a.exponent)
}

export function align(
  a: { coefficient: bigint; exponent: number },
  b: { coefficient: bigint; exponent: number },
): [bigint, bigint] {
  const exponent = Math.min(a.exponent, b.exponent)
  return [
    a.coefficient * 10n ** BigInt(a.exponent - exponent),
    b.coefficient * 10n ** BigInt(b.exponent - exponent),
  ]
}

export function divideHalfEven(value: bigint, divisor: bigint): bigint {
  const quotient = value / divisor
  const twice = (value % divisor) * 2n
  return twice > divisor || (twice === divisor && quotient % 2n === 1n) ? quotient + 1n : quotient
}

function magnitude(a: { coefficient: bigint; exponent: number }): number {
  return digits(a.coefficient) + a.exponent
}

export function digits(value: bigint): number {
  return (value < 0n ? -value : value).toString().length
}

export function sign(value: bigint): number {
  return value < 0n ? -1 : value > 0n ? 1 : 0
}

function rank(a: Decimal): number {
  if (typeof a !== 'string') return 0
  return a === 'NaN' ? -2 : a === 'Infinity' ? 1 : -1
}
