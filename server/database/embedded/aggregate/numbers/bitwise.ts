import { typeMismatch } from '../../errors.js'
import { integer, type NumberType, numberType, widerType } from '../../values/arithmetic.js'
import { toBigInt } from '../../values/number.js'
import { bsonType } from '../../values/type.js'
import { type ExpressionOperator, isNullish, variadic } from '../operator.js'

/** Builds an operator that folds ints and longs bit by bit. */
export function bitwise(
  name: string,
  initial: bigint,
  combine: (a: bigint, b: bigint) => bigint,
): ExpressionOperator {
  return variadic((args) => {
    if (args.some(isNullish)) return null
    let type: NumberType = 'int'
    let bits = initial
    for (const value of args) {
      type = widerType(type, integerType(name, value))
      bits = combine(bits, toBigInt(value) as bigint)
    }
    return integer(bits, type)
  })
}

export function integerType(name: string, value: unknown): NumberType {
  const type = numberType(value)
  if (type === 'int' || type === 'long') return type
  throw typeMismatch(`${name} only supports int and long operands, not ${bsonType(value)}.`)
}
