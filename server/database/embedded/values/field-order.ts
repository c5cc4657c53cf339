import type { Document } from 'bson'

/** JavaScript puts names that are whole numbers before all others: an object that has some carries their order. */
const ORDER = Symbol('field order')

type Ordered = Document & { [ORDER]?: string[] }

const LAST_INDEX = 2 ** 32 - 2

/** The names of a document's fields, in the order in which it is stored. */
export function fieldNames(doc: Ordered): string[] {
  const order = doc[ORDER]
  const names = Object.keys(doc)
  if (order === undefined) return names
  return [...new Set([...order.filter((name) => Object.hasOwn(doc, name)), ...names])]
}

/** The fields of a document, in the order in which it is stored. */
export const fieldsOf = (doc: Document): [string, unknown][] =>
  fieldNames(doc).map((name) => [name, doc[name]])

/** Has a document keep its fields in this order. */
export function keepOrder(doc: Ordered, names: string[]): void {
  doc[ORDER] = names
}

/** Notes that a field is about to be set, behind the others where it is new. */
export function noteField(doc: Ordered, name: string): void {
  const order = doc[ORDER]
  if (order === undefined && !isIndexName(name)) return
  if (Object.hasOwn(doc, name)) return
  if (order === undefined) doc[ORDER] = [...Object.keys(doc), name]
  else order.push(name)
}

/** Whether JavaScript takes a name for the index of an array. */
export function isIndexName(name: string): boolean {
  const first = name.charCodeAt(0)
  if (!(first >= 48 && first <= 57)) return false
  return (name === '0' || first !== 48) && /^\d{1,10}$/.test(name) && Number(name) <= LAST_INDEX
}

/** Whether a value holds, at any depth, a document with such names. */
export function holdsIndexNames(value: object): boolean {
  if (Array.isArray(value)) return value.some(isHolder)
  const prototype = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return false
  let first = true
  for (const name in value) {
    if (first && isIndexName(name)) return true
    first = false
    if (isHolder((value as Document)[name])) return true
  }
  return false
}

const isHolder = (value: unknown) => typeof value === 'object' && value !== null && holdsIndexNames(value)
