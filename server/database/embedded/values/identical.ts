import { compareValues } from './compare.js'
import { fieldNames } from './field-order.js'
import { asDocument, bsonType } from './type.js'

/** Whether two values would be stored as the same bytes: equal, and of the same types throughout. */
export function identicalValues(a: unknown, b: unknown): boolean {
  if (a === b) return typeof a !== 'number' || Object.is(a, b)
  const type = bsonType(a)
  if (type !== bsonType(b)) return false
  switch (type) {
    case 'array':
      return identicalArrays(a as unknown[], b as unknown[])
    case 'object':
      return identicalDocuments(asDocument(a) ?? {}, asDocument(b) ?? {})
    case 'double':
      return Object.is(Number(a), Number(b))
    case 'decimal':
      return String(a) === String(b)
    default:
      return compareValues(a, b) === 0
  }
}

function identicalArrays(a: unknown[], b: unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => identicalValues(item, b[i]))
}

function identicalDocuments(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  const names = fieldNames(a)
  const others = fieldNames(b)
  return (
    names.length === others.length &&
    names.every((name, i) => name === others[i] && identicalValues(a[name], b[name]))
  )
}
