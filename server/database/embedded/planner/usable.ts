import type { IndexAccess } from './access.js'
import type { Conjunction } from './conditions.js'
import { implies } from './implies.js'

/** Whether an index may answer at all: it holds all that can match, and narrows or sorts it. */
export function isUsable(access: IndexAccess, found: Conjunction): boolean {
  const { index, bounds } = access
  if (
    index.partial &&
    !implies(found.conditions, index.spec.partialFilterExpression ?? {}, index.collation)
  ) {
    return false
  }
  const bounded = bounds.points > 0 || bounds.ranged
  if (!bounded && !access.sorted) return false
  return !index.spec.sparse || excludesMissing(access, found)
}

/** A sparse index serves only a query that no document without its fields can match. */
function excludesMissing({ index }: IndexAccess, found: Conjunction): boolean {
  return found.conditions.some(({ path, op, value }) => {
    if (!index.fields.some((field) => field.path === path)) return false
    if (op === '$exists') return value === true
    if (op === '$in') return Array.isArray(value) && !value.some(isNull)
    return op !== '$ne' && !isNull(value) && op.startsWith('$') && BOUNDING.has(op)
  })
}

const BOUNDING = new Set(['$eq', '$gt', '$gte', '$lt', '$lte', '$regex'])
const isNull = (value: unknown) => value === null || value === undefined
