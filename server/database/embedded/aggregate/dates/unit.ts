import { location } from '../../errors.js'
import { bsonType } from '../../values/type.js'

export type Unit =
  | 'year'
  | 'quarter'
  | 'month'
  | 'week'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'
  | 'millisecond'

const UNITS = new Set<string>([
  'year',
  'quarter',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
  'millisecond',
])
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** The milliseconds of the units that are always equally long. */
export const LENGTHS: Partial<Record<Unit, number>> = {
  hour: 3_600_000,
  minute: 60_000,
  second: 1000,
  millisecond: 1,
}

export function unitOf(name: string, value: unknown): Unit {
  if (typeof value !== 'string')
    throw location(5439013, `${name} requires 'unit' to be a string, but got ${bsonType(value)}`)
  if (!UNITS.has(value))
    throw location(5439014, `${name} parameter 'unit' value cannot be recognized as a time unit: ${value}`)
  return value as Unit
}

/** The number, from 1 for Monday, of the day on which weeks start; Sunday unless told. */
export function startOfWeekOf(name: string, value: unknown = 'sunday'): number {
  if (typeof value !== 'string')
    throw location(5439015, `${name} requires 'startOfWeek' to be a string, but got ${bsonType(value)}`)
  const lower = value.toLowerCase()
  const day = DAYS.findIndex((long) => long === lower || long.slice(0, 3) === lower)
  if (day < 0)
    throw location(
      5439016,
      `${name} parameter 'startOfWeek' value cannot be recognized as a day of a week: ${value}`,
    )
  return day + 1
}
