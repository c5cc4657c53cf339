import { isPlainObject } from '../values/type.js'

const REFERENCE = new Set(['$ref', '$id', '$db'])

/** Whether a value is `{ $operator: … }` and not a document to compare with. */
export function isOperatorDocument(value: unknown): value is Record<string, unknown> {
  if (!isPlainObject(value)) return false
  for (const name in value) return name.startsWith('$') && !REFERENCE.has(name)
  return false
}
