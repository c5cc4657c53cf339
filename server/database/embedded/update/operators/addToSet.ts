import { badValue } from '../../errors.js'
import type { Collation } from '../../values/collation.js'
import { valueKey } from '../../values/key.js'
import { bsonType } from '../../values/type.js'
import { readEach } from '../each.js'
import { creating, leafName, type UpdateOperator, unknownClause } from '../operator.js'

export const $addToSet: UpdateOperator = (operand, _path, { collation }) => {
  const { values, clauses } = readEach('$addToSet', operand)
  for (const name of Object.keys(clauses)) throw unknownClause('$addToSet', name)
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

function missingFrom(array: unknown[], values: unknown[], collation: Collation | undefined): unknown[] {
  const seen = new Set(array.map((item) => valueKey(item, collation)))
  return values.filter((value) => {
    const key = valueKey(value, collation)
    return !seen.has(key) && seen.add(key)
  })
}
