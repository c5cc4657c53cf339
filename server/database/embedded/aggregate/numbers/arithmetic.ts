import { typeMismatch } from '../../errors.js'
import { add, type NumberType, numberType } from '../../values/arithmetic.js'
import { double, toBigInt, toNumber } from '../../values/number.js'
import { bsonType } from '../../values/type.js'

/** The sum of two numbers; a long that overflows becomes a double. */
export function sum(a: unknown, b: unknown): unknown {
  return add(a, b) ?? double(toNumber(a) + toNumber(b))
}

/** Checks that an argument is a number and returns its type. */
export function requireNumber(name: string, value: unknown): NumberType {
  const type = numberType(value)
  if (!type) throw typeMismatch(`${name} only supports numeric types, not ${bsonType(value)}`)
  return type
}

/** Milliseconds that a number stands for, rounded to a whole one. */
export function milliseconds(value: unknown): number {
  return numberType(value) === 'double' ? Math.round(toNumber(value)) : Number(toBigInt(value))
}
