import { toNumber } from '../../values/number.js'
import type { BsonType } from '../../values/type.js'

export function toBool(value: unknown, type: BsonType): unknown {
  switch (type) {
    case 'bool':
      return value
    case 'int':
    case 'long':
    case 'double':
    case 'decimal':
      return toNumber(value) !== 0
    case 'missing':
    case 'null':
      return undefined
    default:
      return true
  }
}
