import type { Binary, ObjectId } from 'bson'
import { bytesOf } from '../../values/compare.js'
import { numberText } from '../../values/number-text.js'
import type { BsonType } from '../../values/type.js'

export function toText(value: unknown, type: BsonType): unknown {
  switch (type) {
    case 'string':
      return value
    case 'bool':
      return String(value)
    case 'int':
    case 'long':
    case 'double':
    case 'decimal':
      return numberText(value)
    case 'objectId':
      return (value as ObjectId).toHexString()
    case 'date':
      return (value as Date).toISOString()
    case 'binData':
      return uuidText(value as Binary)
    default:
      return undefined
  }
}

function uuidText(value: Binary): string | undefined {
  const hex = Buffer.from(bytesOf(value)).toString('hex')
  return value.sub_type === 4 && hex.length === 32
    ? hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
    : undefined
}
