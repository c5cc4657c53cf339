import { EJSON } from 'bson'
import { collationKeyText } from '../storage/duplicate-key.js'
import { UNDEFINED } from '../storage/key-string.js'
import { KEY_TYPE } from '../storage/key-type.js'
import type { Collation } from '../values/collation.js'

const LAST: Record<number, string> = {
  [KEY_TYPE.number]: 'inf.0]',
  [KEY_TYPE.string]: '{})',
  [KEY_TYPE.date]: 'new Date(9223372036854775807)]',
  [KEY_TYPE.objectId]: "ObjectId('ffffffffffffffffffffffff')]",
}
const FIRST: Record<number, string> = {
  [KEY_TYPE.number]: '[-inf.0',
  [KEY_TYPE.string]: '[""',
  [KEY_TYPE.date]: '[new Date(-9223372036854775808)',
  [KEY_TYPE.objectId]: "[ObjectId('000000000000000000000000')",
}

/** Where a type ends, and where it begins, as explain shows it. */
export const lastWord = (type: number) => LAST[type] ?? 'MaxKey)'
export const firstWord = (type: number) => FIRST[type] ?? '(MinKey'

/** A value as explain shows it. */
export function wordFor(value: unknown, collation?: Collation): string {
  if (value === UNDEFINED || value === undefined) return 'undefined'
  if (typeof value === 'string' && collation) return collationKeyText(value, collation)
  if (typeof value === 'string') return JSON.stringify(value)
  if (value instanceof Date) return `new Date(${value.getTime()})`
  if (typeof value !== 'object' || value === null) return String(value)
  return EJSON.stringify(value, { relaxed: true })
}
