import { failedToParse, typeMismatch } from '../../errors.js'
import { formatValue } from '../../values/format.js'
import { integerOf, isNumber } from '../../values/number.js'
import { bsonType } from '../../values/type.js'
import { existing, leafName, type UpdateOperator } from '../operator.js'

export const $pop: UpdateOperator = (operand, path) => {
  if (!isNumber(operand)) throw failedToParse(`Expected a number in: ${path}: ${formatValue(operand)}`)
  const side = integerOf(operand)
  if (side !== 1 && side !== -1) throw failedToParse(`$pop expects 1 or -1, found: ${formatValue(operand)}`)
  return existing((value, context) => {
    if (!Array.isArray(value)) {
      throw typeMismatch(
        `Path '${leafName(context.path)}' contains an element of non-array type '${bsonType(value)}'`,
      )
    }
    if (value.length === 0) return value
    return side === 1 ? value.slice(0, -1) : value.slice(1)
  })
}
