import type { DateTime } from 'luxon'

/** The week of the year where weeks begin on Sunday and days before the first one are week 0. */
export function usWeek(date: DateTime): number {
  return Math.floor((date.ordinal - 1 + 7 - (date.weekday % 7)) / 7)
}
