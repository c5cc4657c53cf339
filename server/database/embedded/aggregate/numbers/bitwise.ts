import { typeMismatch } from '../../errors.js'
import { integer, type NumberType, numberType, widerType } from '../../values/arithmetic.js'
import { toBigInt } from '../../values/number.js'
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
      const own = integerType(value)
      if (!own) throw typeMismatch(`${name} only supports int and long operands.`)
      type = widerType(type, own)
      bits = combine(bits, toBigInt(value) as bigint)
    }
    return integer(bits, type)
  })
}

export function integerType(value: unknown): NumberType | undefined {
  const type = numberType(value)
  return type === 'int' || type === 'long' ? type : undefined
}
