import { typeMismatch } from '../../errors.js'
import { numberType, subtract } from '../../values/arithmetic.js'
import { double, long, toNumber } from '../../values/number.js'
import { bsonType } from '../../values/type.js'
import { milliseconds } from '../numbers/arithmetic.js'
import { binary, isNullish } from '../operator.js'

export const $subtract = binary('$subtract', (left, right) => {
  if (isNullish(left) || isNullish(right)) return null
  if (left instanceof Date) {
    if (right instanceof Date) return long(left.getTime() - right.getTime())
    if (numberType(right)) return new Date(left.getTime() - milliseconds(right))
  }
  if (!numberType(left) || !numberType(right)) {
    throw typeMismatch(`can't $subtract ${bsonType(right)} from ${bsonType(left)}`)
  }
  return subtract(left, right) ?? double(toNumber(left) - toNumber(right))
})
