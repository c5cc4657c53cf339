import { DateTime } from 'luxon'

const wallFormat = "yyyy-MM-dd'T'HH:mm"

/**
 * The moment at which a clock of this zone shows this. Where the clock jumps over it in spring, the moment that the jump
 * leads to; where it shows it twice in autumn, the first time.
 * @param wall `2026-03-12T14:30`
 * @param timeZone an IANA name that exists
 */
export function momentAt(wall: string, timeZone: string): Date {
  const moment = DateTime.fromFormat(wall, wallFormat, { zone: timeZone })
  if (!moment.isValid) throw new RangeError(`no moment: ${wall} ${timeZone}`)
  const [first = moment] = moment.getPossibleOffsets()
  return first.toJSDate()
}

/** What a clock of this zone shows then, `2026-03-12T14:30`. */
export function wallAt(moment: Date, timeZone: string): string {
  return DateTime.fromJSDate(moment, { zone: timeZone }).toFormat(wallFormat)
}

export function isWall(text: string): boolean {
  return DateTime.fromFormat(text, wallFormat, { zone: 'UTC' }).isValid
}

/** The same time of the clock so many days later, whatever the clock did in between. */
export function daysLater(wall: string, days: number): string {
  return DateTime.fromFormat(wall, wallFormat, { zone: 'UTC' }).plus({ days }).toFormat(wallFormat)
}

export interface Times {
  startsWall: string
  endsWall: string
  timeZone: string
}

/** The moments that a clock's times stand for. */
export function withMoments<T extends Times>(times: T): T & { startsAt: Date; endsAt: Date } {
  return {
    ...times,
    startsAt: momentAt(times.startsWall, times.timeZone),
    endsAt: momentAt(times.endsWall, times.timeZone),
  }
}

/** Whether two clocks differ at that moment: the reader's is shown only then. */
export function clocksDiffer(moment: Date, one: string, other: string): boolean {
  return wallAt(moment, one) !== wallAt(moment, other)
}
