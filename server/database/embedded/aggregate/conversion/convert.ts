import type { Binary } from 'bson'
import { type BsonType, bsonType } from '../../values/type.js'
import { type Format, toBinary } from './binary.js'
import { conversionFailure } from './failure.js'
import { toBool } from './to-bool.js'
import { toDate } from './to-date.js'
import { toDecimalValue, toDoubleValue, toIntValue, toLongValue } from './to-number.js'
import { toObjectId } from './to-object-id.js'
import { toText } from './to-text.js'

export type Target =
  | 'double'
  | 'string'
  | 'objectId'
  | 'bool'
  | 'date'
  | 'int'
  | 'long'
  | 'decimal'
  | 'binData'

/** How binary data is written as a text, and of what subtype it is. */
export interface Form {
  format?: Format
  subtype?: number
}

const CONVERSIONS: Record<Target, (value: unknown, type: BsonType, form: Form) => unknown> = {
  double: toDoubleValue,
  string: toText,
  objectId: toObjectId,
  bool: toBool,
  date: toDate,
  int: toIntValue,
  long: toLongValue,
  decimal: toDecimalValue,
  binData: toBinaryValue,
}

function toBinaryValue(value: unknown, type: BsonType, { format, subtype = 0 }: Form): unknown {
  if (type === 'string') return toBinary(value as string, format, subtype)
  return type === 'binData' && (value as Binary).sub_type === subtype ? value : undefined
}

export function isTarget(type: string): type is Target {
  return type in CONVERSIONS
}

/** Converts a value that is neither null nor missing. */
export function convert(value: unknown, target: Target, form: Form = {}): unknown {
  const type = bsonType(value)
  const converted = CONVERSIONS[target](value, type, form)
  if (converted === undefined) {
    throw conversionFailure(
      `Unsupported conversion from ${type} to ${target} in $convert with no onError value`,
    )
  }
  return converted
}
