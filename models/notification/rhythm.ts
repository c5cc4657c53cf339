import { DateTime } from 'luxon'

/** When a digest leaves, by the clock of its reader's own zone. */
export interface DigestRhythm {
  /** From 1 for Monday to 7 for Sunday; every day without. */
  weekday?: number | null
  hour: number
}

/** Unless a member says otherwise: every morning on which there is something to say. */
export const defaultDigest: DigestRhythm = { hour: 8 }

/**
 * The first moment after `now` at which a digest leaves. In the night in which clocks go forward, an hour that is left out
 * gives way to the one after it; when they go back, of the hour that comes twice the first counts.
 */
export function nextDigest({ weekday, hour }: DigestRhythm, timeZone: string, now: Date): Date {
  const here = DateTime.fromJSDate(now, { zone: timeZone })
  const daysAhead = weekday ? (weekday - here.weekday + 7) % 7 : 0
  const step = weekday ? 7 : 1
  const at = (days: number) => here.startOf('day').plus({ days }).set({ hour })
  const first = at(daysAhead)
  return (first > here ? first : at(daysAhead + step)).toJSDate()
}
