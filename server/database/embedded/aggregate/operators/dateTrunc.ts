import type { Zone } from 'luxon'
import { location } from '../../errors.js'
import { formatValue } from '../../values/format.js'
import { integerOf } from '../../values/number.js'
import { instantIn } from '../dates/instant.js'
import { LENGTHS, startOfWeekOf, type Unit, unitOf } from '../dates/unit.js'
import { calendar, fromWallClock, toWallClock, zoneIn } from '../dates/zone.js'
import { isNullish, named } from '../operator.js'

const NAMES = {
  required: ['date', 'unit'],
  optional: ['binSize', 'timezone', 'startOfWeek'],
  codes: { object: 5439007, unknown: 5439008, missing: { date: 5439009, unit: 5439010 } },
}
const REFERENCE = Date.UTC(2000, 0, 1)
const REFERENCE_WEEKDAY = 6
const DAY = 86_400_000
const MONTHS: Partial<Record<Unit, number>> = { year: 12, quarter: 3, month: 1 }

export const $dateTrunc = named('$dateTrunc', NAMES, (args) => {
  if (Object.values(args).some(isNullish)) return null
  const unit = unitOf('$dateTrunc', args.unit)
  const size = binSize(args.binSize)
  const zone = zoneIn('$dateTrunc', args.timezone)
  const instant = instantIn('$dateTrunc', 'date', args.date, 5439012)
  const months = MONTHS[unit]
  if (months !== undefined) return truncateMonths(instant, zone, months * size)
  if (unit === 'day') return truncateDays(instant, zone, size, REFERENCE)
  if (unit === 'week') {
    const startOfWeek = startOfWeekOf('$dateTrunc', args.startOfWeek)
    return truncateDays(
      instant,
      zone,
      size * 7,
      REFERENCE + ((startOfWeek - REFERENCE_WEEKDAY + 7) % 7) * DAY,
    )
  }
  return truncateTime(instant, zone, (LENGTHS[unit] as number) * size)
})

function truncateMonths(instant: number, zone: Zone, size: number): Date {
  const { year, month } = calendar(instant, zone)
  const passed = (year - 2000) * 12 + month - 1
  return new Date(fromWallClock(Date.UTC(2000, Math.floor(passed / size) * size, 1), zone))
}

function truncateDays(instant: number, zone: Zone, size: number, reference: number): Date {
  return new Date(fromWallClock(floorTo(toWallClock(instant, zone), size * DAY, reference), zone))
}

function truncateTime(instant: number, zone: Zone, length: number): Date {
  return new Date(floorTo(instant, length, fromWallClock(REFERENCE, zone)))
}

function floorTo(value: number, size: number, reference: number): number {
  return reference + Math.floor((value - reference) / size) * size
}

function binSize(value: unknown): number {
  if (value === undefined) return 1
  const size = integerOf(value)
  if (size === undefined)
    throw location(
      5439017,
      `$dateTrunc requires 'binSize' to be a 64-bit integer, but got value ${formatValue(value)}`,
    )
  if (size < 1) throw location(5439018, "$dateTrunc requires 'binSize' to be greater than 0")
  return size
}
