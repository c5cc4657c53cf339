import { FixedOffsetZone } from 'luxon'
import type { BsonType } from '../../values/type.js'
import { instantOf } from '../dates/instant.js'
import { parseDateText } from '../dates/parse.js'
import { conversionFailure } from './failure.js'
import { wholeOf } from './to-number.js'

export function toDate(value: unknown, type: BsonType): unknown {
  switch (type) {
    case 'date':
      return value
    case 'objectId':
    case 'timestamp':
      return new Date(instantOf(value))
    case 'string':
      return new Date(parseDateText(value as string, FixedOffsetZone.utcInstance))
    case 'long':
    case 'double':
    case 'decimal':
      return fromNumber(value)
    default:
      return undefined
  }
}

function fromNumber(value: unknown): Date {
  const date = new Date(Number(wholeOf(value)))
  if (Number.isNaN(date.getTime())) {
    throw conversionFailure(
      `Conversion would overflow target type in $convert with no onError value: ${String(value)}`,
    )
  }
  return date
}
