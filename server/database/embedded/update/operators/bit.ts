import { badValue } from '../../errors.js'
import { integer, numberType } from '../../values/arithmetic.js'
import { formatElement } from '../../values/format.js'
import { identicalValues } from '../../values/identical.js'
import { toBigInt } from '../../values/number.js'
import { bsonType, isPlainObject } from '../../values/type.js'
import { creating, leafName, type UpdateOperator } from '../operator.js'

type Bits = (value: bigint) => bigint

const OPERATIONS: Record<string, (mask: bigint) => Bits> = {
  and: (mask) => (value) => value & mask,
  or: (mask) => (value) => value | mask,
  xor: (mask) => (value) => value ^ mask,
}

export const $bit: UpdateOperator = (operand, path) => {
  if (!isPlainObject(operand)) {
    throw badValue(
      `The $bit modifier is not compatible with a ${bsonType(operand)}. You must pass in an embedded document: {$bit: {field: {and/or/xor: #}}`,
    )
  }
  const entries = Object.entries(operand)
  if (entries.length === 0) {
    throw badValue(
      `You must pass in at least one bitwise operation. The format is: {$bit: {field: {and/or/xor: #}}`,
    )
  }
  const operations = entries.map(([name, mask]) => operation(name, mask))
  const widest = entries.some(([, mask]) => bsonType(mask) === 'long') ? 'long' : 'int'
  return creating((value, context) => {
    const type = value === undefined ? 'int' : numberType(value)
    if (type !== 'int' && type !== 'long') {
      throw badValue(
        `Cannot apply $bit to a value of non-integral type.${formatElement('_id', context.root._id)} has the field ${leafName(context.path)} of non-integer type ${bsonType(value)}`,
      )
    }
    const bits = operations.reduce((done, next) => next(done), toBigInt(value ?? 0) as bigint)
    const result = integer(bits, type === 'long' ? 'long' : widest)
    return value !== undefined && identicalValues(value, result) ? value : result
  })

  function operation(name: string, mask: unknown): Bits {
    const build = OPERATIONS[name]
    if (!build)
      throw badValue(
        `The $bit modifier only supports 'and', 'or', and 'xor', not '${name}' which is an unknown operator: {${formatElement(path, operand)}}`,
      )
    const type = bsonType(mask)
    if (type !== 'int' && type !== 'long') {
      throw badValue(
        `The $bit modifier field must be an Integer(32/64 bit); a '${type}' is not supported here: {${formatElement(name, mask)}}`,
      )
    }
    return build(toBigInt(mask) as bigint)
  }
}
