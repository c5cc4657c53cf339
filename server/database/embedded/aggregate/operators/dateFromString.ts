import { CommandError, location } from '../../errors.js'
import { bsonType } from '../../values/type.js'
import { parseDateFormat, parseDateText } from '../dates/parse.js'
import { zoneOf } from '../dates/zone.js'
import type { Environment, Expression } from '../environment.js'
import { type ExpressionOperator, isNullish, namedOperands } from '../operator.js'

const NAMES = {
  required: ['dateString'],
  optional: ['format', 'timezone', 'onError', 'onNull'],
  codes: { object: 40540, unknown: 40541, missing: 40542 },
}

export const $dateFromString: ExpressionOperator = (operand, scope) => {
  const args = namedOperands('$dateFromString', NAMES, operand)
  const compiled: Record<string, Expression> = {}
  for (const [name, spec] of Object.entries(args)) compiled[name] = scope.compile(spec, scope)
  const { dateString, format, timezone, onError, onNull } = compiled
  return (environment) => {
    const text = dateString?.(environment)
    if (isNullish(text)) return onNull ? onNull(environment) : null
    const zone = timezone?.(environment)
    const pattern = format?.(environment)
    if ((timezone && isNullish(zone)) || (format && isNullish(pattern))) return null
    if (!onError) return new Date(read(text, pattern, zone))
    return attempt(() => new Date(read(text, pattern, zone)), onError, environment)
  }
}

function attempt(convert: () => unknown, onError: Expression, environment: Environment): unknown {
  try {
    return convert()
  } catch (error) {
    if (error instanceof CommandError && error.code === 241) return onError(environment)
    throw error
  }
}

function read(text: unknown, format: unknown, timezone: unknown): number {
  if (typeof text !== 'string') {
    throw new CommandError(
      241,
      'ConversionFailure',
      `$dateFromString requires that 'dateString' be a string, found: ${bsonType(text)}`,
    )
  }
  if (format !== undefined && typeof format !== 'string') {
    throw location(40684, `$dateFromString requires that 'format' be a string, found: ${bsonType(format)}`)
  }
  const zone = zoneOf(timezone)
  return format === undefined
    ? parseDateText(text, zone, timezone !== undefined)
    : parseDateFormat(text, format, zone, timezone !== undefined)
}
