import type { Binary, ObjectId } from 'bson'
import { numberText } from '../../values/number-text.js'
import type { BsonType } from '../../values/type.js'
import { binaryText } from './binary.js'
import type { Form } from './convert.js'

export function toText(value: unknown, type: BsonType, { format }: Form): unknown {
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
      return binaryText(value as Binary, format)
    default:
      return undefined
  }
}
