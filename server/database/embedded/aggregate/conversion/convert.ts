import { type BsonType, bsonType } from '../../values/type.js'
import { conversionFailure } from './failure.js'
import { toBool } from './to-bool.js'
import { toDate } from './to-date.js'
import { toDecimalValue, toDoubleValue, toIntValue, toLongValue } from './to-number.js'
import { toObjectId } from './to-object-id.js'
import { toText } from './to-text.js'

export type Target = 'double' | 'string' | 'objectId' | 'bool' | 'date' | 'int' | 'long' | 'decimal'

const CONVERSIONS: Record<Target, (value: unknown, type: BsonType) => unknown> = {
  double: toDoubleValue,
  string: toText,
  objectId: toObjectId,
  bool: toBool,
  date: toDate,
  int: toIntValue,
  long: toLongValue,
  decimal: toDecimalValue,
}

export function isTarget(type: string): type is Target {
  return type in CONVERSIONS
}

/** Converts a value that is neither null nor missing. */
export function convert(value: unknown, target: Target): unknown {
  const type = bsonType(value)
  const converted = CONVERSIONS[target](value, type)
  if (converted === undefined) {
    throw conversionFailure(
      `Unsupported conversion from ${type} to ${target} in $convert with no onError value`,
    )
  }
  return converted
}
