import type { Document } from 'bson'
import { bsonType } from '../../values/type.js'

/** The filter for the documents whose field equals a local value, or one of its elements. */
export function foreignFilter(field: string, local: unknown): Document {
  if (!Array.isArray(local)) return { [field]: { $eq: local ?? null } }
  return local.some((item) => bsonType(item) === 'regex')
    ? { $or: local.map((item) => ({ [field]: { $eq: item } })) }
    : { [field]: { $in: local } }
}
