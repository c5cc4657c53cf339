import type { Document } from 'bson'
import { isPlainObject } from '../../values/type.js'
import type { Variables } from '../environment.js'

interface Equality {
  field: string
  variable: string
}

/**
 * Finds in the leading `$match` of a sub-pipeline the equalities of a field with a variable, and the
 * plain conditions, so that an index may serve them. The `$match` itself still runs.
 */
export function correlatedFilter(
  pipeline: unknown[],
  names: ReadonlySet<string>,
): (variables: Variables) => Document {
  const [first] = pipeline
  const match = isPlainObject(first) && isPlainObject(first.$match) ? first.$match : {}
  const equalities = equalitiesIn(match.$expr, names)
  const { $expr: _expression, ...plain } = match
  const conditions = mentionsExpression(plain) ? {} : plain
  return (variables) => {
    const filters: Document[] = Object.keys(conditions).length > 0 ? [conditions] : []
    for (const { field, variable } of equalities) {
      const value = variables[variable]
      if (isIndexable(value)) filters.push({ [field]: { $eq: value } })
    }
    return filters.length > 1 ? { $and: filters } : (filters[0] ?? {})
  }
}

function equalitiesIn(expression: unknown, names: ReadonlySet<string>): Equality[] {
  if (!isPlainObject(expression)) return []
  if (Array.isArray(expression.$and)) return expression.$and.flatMap((part) => equalitiesIn(part, names))
  if (!Array.isArray(expression.$eq)) return []
  const [left, right] = expression.$eq
  return [equality(left, right, names), equality(right, left, names)].filter((found) => found !== undefined)
}

function equality(field: unknown, variable: unknown, names: ReadonlySet<string>): Equality | undefined {
  if (typeof field !== 'string' || typeof variable !== 'string') return undefined
  if (!/^\$[^$]/.test(field) || !variable.startsWith('$$') || !names.has(variable.slice(2))) return undefined
  return { field: field.slice(1), variable: variable.slice(2) }
}

function mentionsExpression(filter: Document): boolean {
  return JSON.stringify(filter).includes('"$expr"')
}

function isIndexable(value: unknown): boolean {
  return value !== undefined && value !== null && !Array.isArray(value)
}
