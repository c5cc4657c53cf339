import { Decimal128 } from 'bson'

/** A decimal number as sign-carrying coefficient times a power of ten, or one of the special values. */
export type Decimal =
  | { coefficient: bigint; exponent: number; negativeZero?: boolean }
  | 'NaN'
  | 'Infinity'
  | '-Infinity'

const DIGITS = 34
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

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  if (typeof a === 'string' || typeof b === 'string') {
    if (a === 'NaN' || b === 'NaN') return 'NaN'
    if (typeof a === 'string' && typeof b === 'string') return a === b ? a : 'NaN'
    return typeof a === 'string' ? a : b
  }
  const [x, y] = align(a, b)
  return { coefficient: x + y, exponent: Math.min(a.exponent, b.exponent) }
}

export function negateDecimal(a: Decimal): Decimal {
  if (a === 'NaN') return a
  if (typeof a === 'string') return a === 'Infinity' ? '-Infinity' : 'Infinity'
  return { coefficient: -a.coefficient, exponent: a.exponent }
}

export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  if (typeof a === 'string' || typeof b === 'string') {
    const signs = signOf(a) * signOf(b)
    return Number.isNaN(signs) || signs === 0 ? 'NaN' : signs > 0 ? 'Infinity' : '-Infinity'
  }
  return { coefficient: a.coefficient * b.coefficient, exponent: a.exponent + b.exponent }
}

/** The quotient to 34 significant digits; the divisor is not zero. */
export function divideDecimals(a: Decimal, b: Decimal): Decimal {
  if (a === 'NaN' || b === 'NaN') return 'NaN'
  if (typeof a === 'string')
    return typeof b === 'string' ? 'NaN' : signOf(a) * signOf(b) >= 0 ? 'Infinity' : '-Infinity'
  if (typeof b === 'string') return { coefficient: 0n, exponent: 0 }
  const shift = Math.max(0, DIGITS + 2 + digits(b.coefficient) - digits(a.coefficient))
  const numerator = a.coefficient * 10n ** BigInt(shift)
  const quotient = numerator / b.coefficient
  const sticky =
    numerator % b.coefficient === 0n ? 0n : sign(a.coefficient) * sign(b.coefficient) > 0 ? 1n : -1n
  return trimTo(
    { coefficient: quotient * 10n + sticky, exponent: a.exponent - b.exponent - shift - 1 },
    a.exponent - b.exponent,
  )
}

/** The remainder with the sign of the dividend. */
export function moduloDecimals(a: Decimal, b: Decimal): Decimal {
  if (typeof a === 'string' || b === 'NaN') return 'NaN'
  if (typeof b === 'string') return a
  if (b.coefficient === 0n) return 'NaN'
  const [x, y] = align(a, b)
  return { coefficient: x % y, exponent: Math.min(a.exponent, b.exponent) }
}

export type Rounding = 'down' | 'floor' | 'ceil' | 'halfEven'

/** Rounds to `place` digits after the point (before it when negative). */
export function roundDecimal(a: Decimal, place: number, rounding: Rounding): Decimal {
  if (typeof a === 'string' || -a.exponent <= place) return a
  const divisor = 10n ** BigInt(-place - a.exponent)
  const quotient = a.coefficient / divisor
  const rest = a.coefficient % divisor
  if (rounding === 'halfEven') {
    const rounded = divideHalfEven(a.coefficient < 0n ? -a.coefficient : a.coefficient, divisor)
    return { coefficient: a.coefficient < 0n ? -rounded : rounded, exponent: -place }
  }
  const step = rounding === 'floor' && rest < 0n ? -1n : rounding === 'ceil' && rest > 0n ? 1n : 0n
  return { coefficient: quotient + step, exponent: -place }
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

function trimTo(a: { coefficient: bigint; exponent: number }, preferred: number): Decimal {
  let { coefficient, exponent } = a
  while (exponent < preferred && coefficient !== 0n && coefficient % 10n === 0n) {
    coefficient /= 10n
    exponent += 1
  }
  return { coefficient, exponent }
}

function align(
  a: { coefficient: bigint; exponent: number },
  b: { coefficient: bigint; exponent: number },
): [bigint, bigint] {
  const exponent = Math.min(a.exponent, b.exponent)
  return [
    a.coefficient * 10n ** BigInt(a.exponent - exponent),
    b.coefficient * 10n ** BigInt(b.exponent - exponent),
  ]
}

function divideHalfEven(value: bigint, divisor: bigint): bigint {
  const quotient = value / divisor
  const twice = (value % divisor) * 2n
  return twice > divisor || (twice === divisor && quotient % 2n === 1n) ? quotient + 1n : quotient
}

function magnitude(a: { coefficient: bigint; exponent: number }): number {
  return digits(a.coefficient) + a.exponent
}

function digits(value: bigint): number {
  return (value < 0n ? -value : value).toString().length
}

function sign(value: bigint): number {
  return value < 0n ? -1 : value > 0n ? 1 : 0
}

function signOf(a: Decimal): number {
  if (typeof a !== 'string') return sign(a.coefficient)
  return a === 'NaN' ? Number.NaN : a === 'Infinity' ? 1 : -1
}

function rank(a: Decimal): number {
  if (typeof a !== 'string') return 0
  return a === 'NaN' ? -2 : a === 'Infinity' ? 1 : -1
}
