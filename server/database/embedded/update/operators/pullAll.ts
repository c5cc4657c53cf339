import { badValue } from '../../errors.js'
import { valueKey } from '../../values/key.js'
import { bsonType } from '../../values/type.js'
import { existing, type UpdateOperator } from '../operator.js'

export const $pullAll: UpdateOperator = (operand, _path, { collation }) => {
  if (!Array.isArray(operand))
    throw badValue(`$pullAll requires an array argument but was given a ${bsonType(operand)}`)
  const unwanted = new Set(operand.map((item) => valueKey(item, collation)))
  return existing((value) => {
    if (!Array.isArray(value)) throw badValue('Cannot apply $pull to a non-array value')
    const kept = value.filter((item) => !unwanted.has(valueKey(item, collation)))
    return kept.length === value.length ? value : kept
  })
}
