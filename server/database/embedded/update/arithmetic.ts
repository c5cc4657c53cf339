import { badValue, typeMismatch } from '../errors.js'
import { numberType } from '../values/arithmetic.js'
import { formatElement, formatValue } from '../values/format.js'
import { identicalValues } from '../values/identical.js'
import { bsonType } from '../values/type.js'
import { creating, documentName, type FieldChange, leafName } from './operator.js'

const LABEL = { int: 'NumberInt', long: 'NumberLong', double: 'double', decimal: 'NumberDecimal' }

/** Builds `$inc` and `$mul`: a missing field becomes `initial`. */
export function arithmeticChange(
  name: string,
  verb: string,
  operand: unknown,
  path: string,
  initial: (operand: unknown) => unknown,
  combine: (value: unknown, operand: unknown) => unknown,
): FieldChange {
  if (!numberType(operand)) {
    throw typeMismatch(`Cannot ${verb} with non-numeric argument: {${formatElement(path, operand)}}`)
  }
  return creating((value, context) => {
    if (value === undefined) return initial(operand)
    const type = numberType(value)
    if (!type) {
      throw typeMismatch(
        `Cannot apply ${name} to a value of non-numeric type. ${documentName(context)} has the field '${leafName(context.path)}' of non-numeric type ${bsonType(value)}`,
      )
    }
    const result = combine(value, operand)
    if (result === undefined) {
      throw badValue(
        `Failed to apply ${name} operations to current value ((${LABEL[type]})${formatValue(value)}) for document ${documentName(context)}`,
      )
    }
    return identicalValues(value, result) ? value : result
  })
}
