import { Long } from 'bson'
import { type Decimal, roundedDecimal, toDecimal128 } from './decimal.js'
import { addDecimals, multiplyDecimals, negateDecimal } from './decimal-arithmetic.js'
import { double, type Exact, exact, LONG_MAX, LONG_MIN, toBigInt, toDecimal, toNumber } from './number.js'
import { bsonType } from './type.js'

export type NumberType = 'int' | 'long' | 'double' | 'decimal'

const WIDTH: Record<NumberType, number> = { int: 0, long: 1, double: 2, decimal: 3 }

/** The type of a number, or undefined for any other value. */
export function numberType(value: unknown): NumberType | undefined {
  const type = bsonType(value)
  return type in WIDTH ? (type as NumberType) : undefined
}

/** The wider of two types: int, long, double, decimal. */
export function widerType(a: NumberType, b: NumberType): NumberType {
  return WIDTH[a] >= WIDTH[b] ? a : b
}

/** The sum in the wider type, an int that overflows as a long; undefined when a long overflows. */
export function add(a: unknown, b: unknown): unknown {
  return combine(
    a,
    b,
    (x, y) => x + y,
    (x, y) => x + y,
    addDecimals,
  )
}

export function subtract(a: unknown, b: unknown): unknown {
  return combine(
    a,
    b,
    (x, y) => x - y,
    (x, y) => x - y,
    (x, y) => addDecimals(x, negateDecimal(y)),
  )
}

export function multiply(a: unknown, b: unknown): unknown {
  return combine(
    a,
    b,
    (x, y) => x * y,
    (x, y) => x * y,
    multiplyDecimals,
  )
}

/** A whole number as an int where it fits and `type` allows it, else as a long; undefined beyond that. */
export function integer(value: bigint, type: NumberType = 'int'): number | Long | undefined {
  if (type === 'int' && value >= -2147483648n && value <= 2147483647n) return Number(value)
  return value >= LONG_MIN && value <= LONG_MAX ? Long.fromBigInt(value) : undefined
}

/** A number of any type as a decimal, a double by its fifteen significant digits. */
export function decimalOf(value: unknown): Decimal {
  return numberType(value) === 'double' ? roundedDecimal(toNumber(value)) : toDecimal(exact(value) as Exact)
}

function combine(
  a: unknown,
  b: unknown,
  doubles: (x: number, y: number) => number,
  integers: (x: bigint, y: bigint) => bigint,
  decimals: (x: Decimal, y: Decimal) => Decimal,
): unknown {
  const type = widerType(numberType(a) ?? 'int', numberType(b) ?? 'int')
  if (type === 'decimal') return toDecimal128(decimals(decimalOf(a), decimalOf(b)))
  if (type === 'double') return double(doubles(toNumber(a), toNumber(b)))
  if (type === 'int') {
    const result = doubles(toNumber(a), toNumber(b))
    if ((result | 0) === result) return result + 0
  }
  return integer(integers(toBigInt(a) as bigint, toBigInt(b) as bigint), type)
}
