import type { Document } from 'bson'
import { isPlainObject } from '../../values/type.js'
import type { Variables } from '../environment.js'

interface Condition {
  field: string
  operator: '$eq' | '$in'
  variable: string
}

/**
 * Finds in the leading `$match` of a sub-pipeline what compares a field with a variable by `$eq` or `$in`, and
 * the plain conditions, so that an index may serve them. The `$match` itself still runs.
 */
export function correlatedFilter(
  pipeline: unknown[],
  names: ReadonlySet<string>,
): (variables: Variables) => Document {
  const [first] = pipeline
  const match = isPlainObject(first) && isPlainObject(first.$match) ? first.$match : {}
  const correlated = conditionsIn(match.$expr, names)
  const { $expr: _expression, ...plain } = match
  const conditions = mentionsExpression(plain) ? {} : plain
  return (variables) => {
    const filters: Document[] = Object.keys(conditions).length > 0 ? [conditions] : []
    for (const { field, operator, variable } of correlated) {
      const value = variables[variable]
      if (isIndexable(operator, value)) filters.push({ [field]: { [operator]: value } })
    }
    return filters.length > 1 ? { $and: filters } : (filters[0] ?? {})
  }
}

function conditionsIn(expression: unknown, names: ReadonlySet<string>): Condition[] {
  if (!isPlainObject(expression)) return []
  if (Array.isArray(expression.$and)) return expression.$and.flatMap((part) => conditionsIn(part, names))
  const operator = Array.isArray(expression.$eq) ? '$eq' : '$in'
  const compared = expression[operator]
  if (!Array.isArray(compared)) return []
  const [left, right] = compared
  return [condition(left, operator, right, names), condition(right, '$eq', left, names)].filter(
    (found) => found !== undefined,
  )
}

function condition(
  field: unknown,
  operator: Condition['operator'],
  variable: unknown,
  names: ReadonlySet<string>,
): Condition | undefined {
  if (typeof field !== 'string' || typeof variable !== 'string') return undefined
  if (!/^\$[^$]/.test(field) || !variable.startsWith('$$') || !names.has(variable.slice(2))) return undefined
  return { field: field.slice(1), operator, variable: variable.slice(2) }
}

function mentionsExpression(filter: Document): boolean {
  return JSON.stringify(filter).includes('"$expr"')
}

function isIndexable(operator: Condition['operator'], value: unknown): boolean {
  if (operator === '$in') return Array.isArray(value)
  return value !== undefined && value !== null && !Array.isArray(value)
}
