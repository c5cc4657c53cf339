import { align, type Decimal, DIGITS, digits, divideHalfEven, sign } from './decimal.js'

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
  if (a.coefficient === 0n) return { coefficient: 0n, exponent: a.exponent - b.exponent }
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

function trimTo(a: { coefficient: bigint; exponent: number }, preferred: number): Decimal {
  let { coefficient, exponent } = a
  while (exponent < preferred && coefficient !== 0n && coefficient % 10n === 0n) {
    coefficient /= 10n
    exponent += 1
  }
  return { coefficient, exponent }
}

function signOf(a: Decimal): number {
  if (typeof a !== 'string') return sign(a.coefficient)
  return a === 'NaN' ? Number.NaN : a === 'Infinity' ? 1 : -1
}
