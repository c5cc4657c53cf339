import { ObjectId } from 'bson'
import type { BsonType } from '../../values/type.js'
import { conversionFailure } from './failure.js'

export function toObjectId(value: unknown, type: BsonType): unknown {
  if (type === 'objectId') return value
  if (type !== 'string') return undefined
  if (!/^[0-9a-fA-F]{24}$/.test(value as string)) {
    throw conversionFailure(
      `Failed to parse objectId '${value}' in $convert with no onError value: Invalid string length for parsing to OID, expected 24 but found ${(value as string).length}`,
    )
  }
  return new ObjectId(value as string)
}
