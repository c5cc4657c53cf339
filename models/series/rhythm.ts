import { DateTime } from 'luxon'

export const rhythmUnits = ['week', 'month'] as const

/** Every so many weeks on the same day, or every so many months on the same day of the same week: "the third Thursday". */
export interface Rhythm {
  unit: (typeof rhythmUnits)[number]
  every: number
  times: number
}

/**
 * After how many days each session takes place, the first after none. Who begins on a fifth Thursday means the last of
 * each month.
 * @param firstDay `2026-03-12`
 */
export function sessionDays(firstDay: string, { unit, every, times }: Rhythm): number[] {
  const first = DateTime.fromISO(firstDay, { zone: 'UTC' })
  return Array.from({ length: times }, (_, index) =>
    unit === 'week'
      ? 7 * every * index
      : Math.round(sameWeekday(first, every * index).diff(first, 'days').days),
  )
}

function sameWeekday(first: DateTime, monthsLater: number): DateTime {
  const month = first.startOf('month').plus({ months: monthsLater })
  const earliest = month.plus({ days: (first.weekday - month.weekday + 7) % 7 })
  const found = earliest.plus({ weeks: Math.ceil(first.day / 7) - 1 })
  return found.month === month.month ? found : found.minus({ weeks: 1 })
}
