import { type Decimal128, Double, Long } from 'bson'
import {
  compareDecimals,
  type Decimal,
  decimalToBigInt,
  decimalToNumber,
  exactDecimal,
  fromDecimal128,
} from './decimal.js'
import { isInt32, tagOf } from './type.js'

/** A number read exactly: a long beyond the safe integers is a bigint, a decimal keeps its digits. */
export type Exact = number | bigint | Decimal128

export function isNumber(value: unknown): boolean {
  return exact(value) !== undefined
}

/** The exact number that a plain or wrapped value holds; undefined when it is none. */
export function exact(value: unknown): Exact | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return value
  if (typeof value !== 'object' || value === null) return undefined
  switch (tagOf(value)) {
    case 'Int32':
    case 'Double':
      return (value as { value: number }).value
    case 'Long': {
      const number = (value as Long).toNumber()
      return Number.isSafeInteger(number) ? number : (value as Long).toBigInt()
    }
    case 'Decimal128':
      return value as Decimal128
    default:
      return undefined
  }
}

/** The nearest double of a number of any type. */
export function toNumber(value: unknown): number {
  const number = exact(value)
  if (number === undefined) return Number.NaN
  return typeof number === 'object' ? decimalToNumber(fromDecimal128(number)) : Number(number)
}

/** The integer part of a number of any type; undefined for NaN and the infinities. */
export function toBigInt(value: unknown): bigint | undefined {
  const number = exact(value)
  if (number === undefined) return undefined
  if (typeof number === 'object') return decimalToBigInt(fromDecimal128(number))
  if (typeof number === 'bigint') return number
  return Number.isFinite(number) ? BigInt(Math.trunc(number)) : undefined
}

export function toDecimal(number: Exact): Decimal {
  if (typeof number === 'object') return fromDecimal128(number)
  return typeof number === 'bigint' ? { coefficient: number, exponent: 0 } : exactDecimal(number)
}

/** Orders numbers of all types on one scale; NaN comes first and equals itself. */
export function compareNumbers(a: Exact, b: Exact): number {
  if (typeof a === 'object' || typeof b === 'object') return compareDecimals(toDecimal(a), toDecimal(b))
  if (a < b) return -1
  if (a > b) return 1
  if (a === b || Number(a) === Number(b)) return 0
  return Number.isNaN(a) ? (Number.isNaN(b) ? 0 : -1) : 1
}

export function isNaNValue(value: unknown): boolean {
  const number = exact(value)
  return typeof number === 'object' ? number.toString() === 'NaN' : Number.isNaN(number)
}

/** A double, wrapped where a plain number would be taken for an int. */
export function double(value: number): number | Double {
  return isInt32(value) ? new Double(value) : value
}

export const LONG_MIN = -(2n ** 63n)
export const LONG_MAX = 2n ** 63n - 1n

export function long(value: bigint | number): Long {
  return typeof value === 'bigint' ? Long.fromBigInt(value) : Long.fromNumber(value)
}

/** The whole number that a value holds (1, 1.0, Long(1), Decimal('1')), or undefined. */
export function integerOf(value: unknown): number | undefined {
  const number = exact(value) === undefined ? Number.NaN : toNumber(value)
  return Number.isInteger(number) ? number : undefined
}
