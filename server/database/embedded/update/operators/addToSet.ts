import { badValue, typeMismatch } from '../../errors.js'
import type { Collation } from '../../values/collation.js'
import { formatValue } from '../../values/format.js'
import { valueKey } from '../../values/key.js'
import { bsonType, isPlainObject } from '../../values/type.js'
import { creating, leafName, type UpdateOperator } from '../operator.js'

export const $addToSet: UpdateOperator = (operand, _path, { collation }) => {
  const values = valuesOf(operand)
  return creating((value, context) => {
    if (value !== undefined && !Array.isArray(value)) {
      throw badValue(
        `Cannot apply $addToSet to non-array field. Field named '${leafName(context.path)}' has non-array type ${bsonType(value)}`,
      )
    }
    const added = missingFrom(value ?? [], values, collation)
    return value && added.length === 0 ? value : [...(value ?? []), ...added]
  })
}

/** Those of an `$each`, which counts only in front; anything else is a value. */
function valuesOf(operand: unknown): unknown[] {
  if (!isPlainObject(operand) || Object.keys(operand)[0] !== '$each') return [operand]
  if (!Array.isArray(operand.$each))
    throw typeMismatch(
      `The argument to $each in $addToSet must be an array but it was of type ${bsonType(operand.$each)}`,
    )
  if (Object.keys(operand).length > 1)
    throw badValue(`Found unexpected fields after $each in $addToSet: ${formatValue(operand)}`)
  return operand.$each
}

function missingFrom(array: unknown[], values: unknown[], collation: Collation | undefined): unknown[] {
  const seen = new Set(array.map((item) => valueKey(item, collation)))
  return values.filter((value) => {
    const key = valueKey(value, collation)
    return !seen.has(key) && seen.add(key)
  })
}
