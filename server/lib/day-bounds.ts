import { DateTime } from 'luxon'

/** The first moment of a day ("2026-03-12") in a time zone. */
export function startOfDay(day: string, zone: string): Date {
  return DateTime.fromISO(day, { zone }).startOf('day').toJSDate()
}

/** The last moment of a day in a time zone. */
export function endOfDay(day: string, zone: string): Date {
  return DateTime.fromISO(day, { zone }).endOf('day').toJSDate()
}

/** The day on which a moment falls in a time zone, as `<input type="date">` holds it. */
export function dayOf(moment: Date, zone: string): string {
  return DateTime.fromJSDate(moment, { zone }).toISODate() ?? ''
}
