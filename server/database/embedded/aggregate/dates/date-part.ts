import type { DateTime } from 'luxon'
import { location } from '../../errors.js'
import { formatValue } from '../../values/format.js'
import { isPlainObject } from '../../values/type.js'
import { type ExpressionOperator, isNullish } from '../operator.js'
import { instantOf } from './instant.js'
import { calendar, zoneOf } from './zone.js'

/** Builds an operator that reads one part of a date, in a time zone if one is given. */
export function datePart(name: string, read: (date: DateTime) => unknown): ExpressionOperator {
  return (operand, scope) => {
    const args = argumentsIn(name, operand)
    const date = scope.compile(args.date, scope)
    const timezone = 'timezone' in args ? scope.compile(args.timezone, scope) : undefined
    return (environment) => {
      const zone = timezone?.(environment)
      const value = date(environment)
      if (isNullish(value) || (timezone && isNullish(zone))) return null
      return read(calendar(instantOf(value), zoneOf(zone)))
    }
  }
}

function argumentsIn(name: string, operand: unknown): Record<string, unknown> {
  if (Array.isArray(operand)) {
    if (operand.length !== 1)
      throw location(
        40536,
        `${name} accepts exactly one argument if given an array, but was given ${operand.length}`,
      )
    return { date: operand[0] }
  }
  const isNamed = isPlainObject(operand) && !Object.keys(operand)[0]?.startsWith('$')
  return isNamed ? options(name, operand) : { date: operand }
}

function options(name: string, operand: Record<string, unknown>): Record<string, unknown> {
  const unknown = Object.keys(operand).find((key) => key !== 'date' && key !== 'timezone')
  if (unknown !== undefined) throw location(40535, `unrecognized option to ${name}: "${unknown}"`)
  if ('date' in operand) return operand
  throw location(40539, `missing 'date' argument to ${name}, provided: ${name}: ${formatValue(operand)}`)
}
