import type { Decimal128 } from 'bson'
import { Long } from 'bson'
import { decimalOf } from '../../values/arithmetic.js'
import { parseDecimal, toDecimal128 } from '../../values/decimal.js'
import { double, LONG_MAX, LONG_MIN, toBigInt, toNumber } from '../../values/number.js'
import type { BsonType } from '../../values/type.js'
import { conversionFailure } from './failure.js'

const NOT_WHOLE = 'Did not consume whole string.'

export function toDoubleValue(value: unknown, type: BsonType): unknown {
  switch (type) {
    case 'bool':
      return double(value ? 1 : 0)
    case 'date':
      return double((value as Date).getTime())
    case 'string':
      return double(parseDouble(value as string))
    default: {
      if (!isNumeric(type)) return undefined
      const number = toNumber(value)
      if (type === 'decimal' && !Number.isFinite(number) && /\d/.test(String(value))) throw overflow(value)
      return double(number)
    }
  }
}

export function toDecimalValue(value: unknown, type: BsonType): Decimal128 | undefined {
  switch (type) {
    case 'bool':
      return toDecimal128({ coefficient: value ? 1n : 0n, exponent: 0 })
    case 'date':
      return toDecimal128({ coefficient: BigInt((value as Date).getTime()), exponent: 0 })
    case 'string':
      return toDecimal128(
        special(value as string) ??
          parseDecimal(value as string) ??
          unparsable(value, value === '' ? 'Empty string' : 'Failed to parse string to decimal'),
      )
    default:
      return isNumeric(type) ? toDecimal128(decimalOf(value)) : undefined
  }
}

export function toIntValue(value: unknown, type: BsonType): unknown {
  if (type === 'date') return undefined
  const whole = toWhole(value, type)
  if (whole === undefined) return undefined
  if (whole < -2147483648n || whole > 2147483647n) throw overflow(value)
  return Number(whole)
}

export function toLongValue(value: unknown, type: BsonType): unknown {
  const whole = type === 'date' ? BigInt((value as Date).getTime()) : toWhole(value, type)
  if (whole === undefined) return undefined
  if (whole < LONG_MIN || whole > LONG_MAX) throw overflow(value)
  return Long.fromBigInt(whole)
}

function toWhole(value: unknown, type: BsonType): bigint | undefined {
  if (type === 'bool') return value ? 1n : 0n
  if (type === 'string')
    return /^[+-]?\d+$/.test(value as string)
      ? BigInt((value as string).replace('+', ''))
      : unparsable(value, value === '' ? 'No digits' : NOT_WHOLE)
  if (!isNumeric(type)) return undefined
  return wholeOf(value)
}

/** A number without its fraction; one that is not finite has none. */
export function wholeOf(value: unknown): bigint {
  const whole = toBigInt(value)
  if (whole !== undefined) return whole
  const what = Number.isNaN(toNumber(value)) ? 'NaN' : 'infinity'
  throw conversionFailure(
    `Attempt to convert ${what} value to integer type in $convert with no onError value`,
  )
}

function parseDouble(text: string): number {
  const named = special(text)
  if (named) return Number(named)
  if (/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text)) return Number(text)
  if (text === '') return unparsable(text, 'Empty string')
  if (/^\s/.test(text)) return unparsable(text, 'Leading whitespace')
  return unparsable(text, /^[+-]?\.?\d/.test(text) ? NOT_WHOLE : 'Did not consume any digits')
}

function special(text: string): 'NaN' | 'Infinity' | '-Infinity' | undefined {
  switch (text.toLowerCase()) {
    case 'nan':
      return 'NaN'
    case 'infinity':
    case 'inf':
    case '+inf':
      return 'Infinity'
    case '-infinity':
    case '-inf':
      return '-Infinity'
    default:
      return undefined
  }
}

function isNumeric(type: BsonType): boolean {
  return type === 'int' || type === 'long' || type === 'double' || type === 'decimal'
}

function unparsable(value: unknown, reason: string): never {
  if (/^0x/i.test(String(value)))
    throw conversionFailure(`Illegal hexadecimal input in $convert with no onError value: ${value}`)
  throw conversionFailure(`Failed to parse number '${value}' in $convert with no onError value: ${reason}`)
}

function overflow(value: unknown): Error {
  if (typeof value === 'string')
    return conversionFailure(`Failed to parse number '${value}' in $convert with no onError value: Overflow`)
  return conversionFailure(
    `Conversion would overflow target type in $convert with no onError value: ${String(value)}`,
  )
}
