import { location } from '../../errors.js'
import { bsonType } from '../../values/type.js'
import { instantOf } from '../dates/instant.js'
import { calendar, zoneOf } from '../dates/zone.js'
import { isNullish, named } from '../operator.js'

const NAMES = {
  required: ['date'],
  optional: ['timezone', 'iso8601'],
  codes: { object: 40524, unknown: 40520, missing: 40522 },
}

export const $dateToParts = named('$dateToParts', NAMES, (args) => {
  if (Object.values(args).some(isNullish)) return null
  const { date, timezone, iso8601 = false } = args
  if (typeof iso8601 !== 'boolean')
    throw location(40521, `iso8601 must evaluate to a bool, found ${bsonType(iso8601)}`)
  const { year, month, day, weekYear, weekNumber, weekday, hour, minute, second, millisecond } = calendar(
    instantOf(date),
    zoneOf(timezone),
  )
  const time = { hour, minute, second, millisecond }
  return iso8601
    ? { isoWeekYear: weekYear, isoWeek: weekNumber, isoDayOfWeek: weekday, ...time }
    : { year, month, day, ...time }
})
