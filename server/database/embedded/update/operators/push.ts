import { badValue } from '../../errors.js'
import type { Collation } from '../../values/collation.js'
import { integerOf, isNumber } from '../../values/number.js'
import { bsonType } from '../../values/type.js'
import { readEach } from '../each.js'
import { elementOrder } from '../element-order.js'
import { creating, documentName, type UpdateOperator, unknownClause } from '../operator.js'

type Step = (items: unknown[]) => unknown[]

export const $push: UpdateOperator = (operand, _path, { collation }) => {
  const { values, clauses } = readEach('$push', operand)
  for (const name of Object.keys(clauses)) {
    if (!['$position', '$sort', '$slice'].includes(name)) throw unknownClause('$push', name)
  }
  const position = '$position' in clauses ? whole(clauses.$position, '$position') : undefined
  const steps = [...sortStep(clauses, collation), ...sliceStep(clauses)]
  return creating((value, context) => {
    if (value !== undefined && !Array.isArray(value)) {
      throw badValue(
        `The field '${context.path}' must be an array but is of type ${bsonType(value)} in document ${documentName(context)}`,
      )
    }
    const result = steps.reduce((items, step) => step(items), insert(value ?? [], values, position))
    const untouched = values.length === 0 && !('$sort' in clauses) && result.length === value?.length
    return untouched ? value : result
  })
}

function insert(items: unknown[], values: unknown[], position = items.length): unknown[] {
  const at = position < 0 ? Math.max(0, items.length + position) : position
  return [...items.slice(0, at), ...values, ...items.slice(at)]
}

function sortStep(clauses: Record<string, unknown>, collation: Collation | undefined): Step[] {
  if (!('$sort' in clauses)) return []
  const order = elementOrder(clauses.$sort, collation)
  return [(items) => [...items].sort(order)]
}

function sliceStep(clauses: Record<string, unknown>): Step[] {
  if (!('$slice' in clauses)) return []
  const count = whole(clauses.$slice, '$slice')
  return [(items) => (count >= 0 ? items.slice(0, count) : items.slice(count))]
}

function whole(value: unknown, name: string): number {
  const integer = integerOf(value)
  if (integer !== undefined) return integer
  throw badValue(
    isNumber(value)
      ? `The value for ${name} must be an integer value but was given: ${String(value)}`
      : `The value for ${name} must be an integer value but was given type: ${bsonType(value)}`,
  )
}
