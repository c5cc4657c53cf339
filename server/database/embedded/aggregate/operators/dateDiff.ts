import type { DateTime } from 'luxon'
import { long } from '../../values/number.js'
import { instantIn } from '../dates/instant.js'
import { LENGTHS, startOfWeekOf, type Unit, unitOf } from '../dates/unit.js'
import { calendar, zoneIn } from '../dates/zone.js'
import { isNullish, named } from '../operator.js'

const NAMES = {
  required: ['startDate', 'endDate', 'unit'],
  optional: ['timezone', 'startOfWeek'],
  codes: {
    object: 5166301,
    unknown: 5166302,
    missing: { startDate: 5166303, endDate: 5166304, unit: 5166305 },
  },
}
const DAY = 86_400_000

export const $dateDiff = named('$dateDiff', NAMES, (args) => {
  const { startDate, endDate, unit: name, timezone } = args
  if ([startDate, endDate, name].some(isNullish) || ('timezone' in args && isNullish(timezone))) return null
  if (name === 'week' && 'startOfWeek' in args && isNullish(args.startOfWeek)) return null
  const zone = zoneIn('$dateDiff', timezone)
  const start = calendar(instantIn('$dateDiff', 'startDate', startDate, 5166307), zone)
  const end = calendar(instantIn('$dateDiff', 'endDate', endDate, 5166307), zone)
  const unit = unitOf('$dateDiff', name)
  const startOfWeek = unit === 'week' ? startOfWeekOf('$dateDiff', args.startOfWeek) : 7
  return long(boundary(end, unit, startOfWeek) - boundary(start, unit, startOfWeek) - shift(start, end, unit))
})

function boundary(date: DateTime, unit: Unit, startOfWeek: number): number {
  switch (unit) {
    case 'year':
      return date.year
    case 'quarter':
      return date.year * 4 + date.quarter
    case 'month':
      return date.year * 12 + date.month
    case 'week':
      return Math.floor((dayNumber(date) + 3 - (startOfWeek - 1)) / 7)
    case 'day':
      return dayNumber(date)
    default:
      return Math.floor((date.toMillis() + date.offset * 60_000) / (LENGTHS[unit] as number))
  }
}

function shift(start: DateTime, end: DateTime, unit: Unit): number {
  const length = LENGTHS[unit]
  return length === undefined ? 0 : Math.trunc(((end.offset - start.offset) * 60_000) / length)
}

function dayNumber(date: DateTime): number {
  return Math.floor((date.toMillis() + date.offset * 60_000) / DAY)
}
