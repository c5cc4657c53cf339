import { DateTime } from 'luxon'
import { location } from '../../errors.js'
import { formatValue } from '../../values/format.js'
import { integerOf } from '../../values/number.js'
import { isPlainObject } from '../../values/type.js'
import { fromWallClock, zoneOf } from '../dates/zone.js'
import { type ExpressionOperator, isNullish, named, namedOperands } from '../operator.js'

const CALENDAR = ['year', 'month', 'day']
const ISO = ['isoWeekYear', 'isoWeek', 'isoDayOfWeek']
const TIME = ['hour', 'minute', 'second', 'millisecond']
const NAMES = {
  optional: [...CALENDAR, ...ISO, ...TIME, 'timezone'],
  codes: { object: 40519, unknown: 40518 },
}
const MOST = 32_767

const evaluate = named('$dateFromParts', NAMES, (args) => {
  if (Object.values(args).some(isNullish)) return null
  const part = (name: string, missing: number) => (name in args ? whole(name, args[name]) : missing)
  const day =
    'isoWeekYear' in args
      ? isoDay(part('isoWeekYear', 1970), part('isoWeek', 1), part('isoDayOfWeek', 1))
      : calendarDay(part('year', 1970), part('month', 1), part('day', 1))
  const time =
    part('hour', 0) * 3_600_000 +
    part('minute', 0) * 60_000 +
    part('second', 0) * 1000 +
    part('millisecond', 0)
  return new Date(fromWallClock(day + time, zoneOf(args.timezone)))
})

export const $dateFromParts: ExpressionOperator = (operand, scope) => {
  if (isPlainObject(operand)) {
    namedOperands('$dateFromParts', NAMES, operand)
    const byCalendar = CALENDAR.some((name) => name in operand)
    const byWeek = ISO.some((name) => name in operand)
    if (byCalendar && byWeek)
      throw location(40489, '$dateFromParts does not allow mixing natural dates with ISO dates')
    if (!('year' in operand) && !('isoWeekYear' in operand)) {
      throw location(40516, "$dateFromParts requires either 'year' or 'isoWeekYear' to be present")
    }
  }
  return evaluate(operand, scope)
}

function calendarDay(year: number, month: number, day: number): number {
  if (year < 1 || year > 9999)
    throw location(40523, `'year' must evaluate to an integer in the range 1 to 9999, found ${year}`)
  return DateTime.utc(year, 1, 1)
    .plus({ months: month - 1 })
    .plus({ days: day - 1 })
    .toMillis()
}

function isoDay(year: number, week: number, day: number): number {
  if (year < 1 || year > 9999)
    throw location(31095, `'isoWeekYear' must evaluate to an integer in the range 1 to 9999, found ${year}`)
  return DateTime.fromObject({ weekYear: year, weekNumber: 1, weekday: 1 }, { zone: 'utc' })
    .plus({ weeks: week - 1, days: day - 1 })
    .toMillis()
}

function whole(name: string, value: unknown): number {
  const integer = integerOf(value)
  if (integer === undefined)
    throw location(40515, `'${name}' must evaluate to an integer, found ${formatValue(value)}`)
  if (name !== 'millisecond' && name !== 'second' && Math.abs(integer) > MOST) {
    throw location(31034, `'${name}' must evaluate to a value in the range [-32768, 32767]`)
  }
  return integer
}
