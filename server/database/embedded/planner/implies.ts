import type { Document } from 'bson'
import { compileFilter, type FilterNode } from '../query/filter.js'
import type { Collation } from '../values/collation.js'
import { compareValues } from '../values/compare.js'
import { conjunctionOf } from './conditions.js'
import type { Condition } from './predicate-bounds.js'

/** Whether every document that the conditions let through is one that a partial index holds. */
export function implies(
  conditions: Condition[],
  partial: Document,
  collation: Collation | undefined,
): boolean {
  return nodeImplied(compileFilter(partial, { collation }).ast, conditions)
}

function nodeImplied(node: FilterNode, conditions: Condition[]): boolean {
  switch (node.kind) {
    case 'and':
      return node.children.every((child) => nodeImplied(child, conditions))
    case 'or':
      return node.children.some((child) => nodeImplied(child, conditions))
    case 'predicate':
      return conditions.some((condition) => conditionImplies(condition, node))
    case 'not': {
      const [only, ...more] = conjunctionOf(node).conditions
      return only !== undefined && more.length === 0 && conditions.some((condition) => same(condition, only))
    }
    case 'always':
      return node.value
    default:
      return false
  }
}

type Predicate = Extract<FilterNode, { kind: 'predicate' }>

function conditionImplies(condition: Condition, wanted: Predicate): boolean {
  if (condition.path !== wanted.path) return false
  if (same(condition, wanted)) return true
  if (wanted.op === '$exists') return condition.settles && provesThere(condition)
  const values =
    condition.op === '$eq' ? [condition.value] : condition.op === '$in' ? condition.value : undefined
  if (Array.isArray(values)) return values.every((value) => holds(value, wanted))
  return boundImplies(condition, wanted)
}

const same = (a: { op: string; value: unknown }, b: { op: string; value: unknown }) =>
  a.op === b.op && compareValues(a.value, b.value) === 0

function provesThere({ op, value }: Condition): boolean {
  if (op === '$exists') return value === true
  if (op === '$in') return Array.isArray(value) && value.every((item) => item !== null && item !== undefined)
  return (
    ['$eq', '$gt', '$gte', '$lt', '$lte', '$regex', '$type'].includes(op) &&
    value !== null &&
    value !== undefined
  )
}

function holds(value: unknown, { op, value: operand }: Predicate): boolean {
  if (value === null || value === undefined || Array.isArray(value)) return false
  if (op === '$type' || COMPARED.has(op))
    return compileFilter({ value: { [op]: operand } }).matches({ value })
  return false
}

const COMPARED = new Set(['$eq', '$in', '$gt', '$gte', '$lt', '$lte'])

function boundImplies(condition: Condition, wanted: Predicate): boolean {
  const side = condition.op.slice(0, 3)
  if (side !== wanted.op.slice(0, 3) || (side !== '$gt' && side !== '$lt')) return false
  if (!compileFilter({ value: { [`${side}e`]: wanted.value } }).matches({ value: condition.value }))
    return false
  const equal = compareValues(condition.value, wanted.value) === 0
  return !equal || wanted.op.endsWith('e') || !condition.op.endsWith('e')
}
