import { wallClock } from '../lib/wall-clock.js'
import { dayOfYear, formatClock, zoneCity } from './dates.js'
import type { Locale } from './index.js'

interface Timed {
  startsAt: Date
  endsAt: Date
  timeZone: string
}

/** A clock's reading of an event: "14 h 30 – 16 h 30", "heure de Paris". */
export interface ClockReading {
  range: string
  zone: string
}

/** When an event takes place, as people say it. */
export interface EventTimes {
  /** "jeudi 12 mars 2026", by the event's own clock. */
  day: string
  /** The last day, when it is another. */
  lastDay?: string
  /** "après-demain"; nothing once it is over. */
  relative?: string
  /** The event's own clock first; the reader's when it shows something else. */
  clocks: ClockReading[]
  iso: string
}

const relativeNames = {
  fr: new Intl.RelativeTimeFormat('fr-FR', { numeric: 'auto' }),
  en: new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' }),
}

const city = {
  fr: (zone: string) => `heure de ${zoneCity(zone)}`,
  en: (zone: string) => `${zoneCity(zone)} time`,
}

function sameClock(moment: Date, one: string, other: string): boolean {
  const [a, b] = [wallClock(moment, one), wallClock(moment, other)]
  return a.dayNumber === b.dayNumber && a.hour === b.hour && a.minute === b.minute
}

function range({ startsAt, endsAt }: Timed, timeZone: string, locale: Locale): string {
  const day = (moment: Date) => wallClock(moment, timeZone).dayNumber
  const clock = (moment: Date) => formatClock(moment, timeZone, locale)
  return day(startsAt) === day(endsAt) ? `${clock(startsAt)} – ${clock(endsAt)}` : clock(startsAt)
}

/** When an event takes place: by its own clock, and by the reader's where that shows another time. */
export function eventTimes(event: Timed, locale: Locale, readerZone: string, now = new Date()): EventTimes {
  const { startsAt, endsAt, timeZone } = event
  const [first, last, today] = [startsAt, endsAt, now].map((moment) => wallClock(moment, timeZone).dayNumber)
  const days = (first ?? 0) - (today ?? 0)
  const own = { range: range(event, timeZone, locale), zone: city[locale](timeZone) }
  const reader = { range: range(event, readerZone, locale), zone: city[locale](readerZone) }
  return {
    day: dayOfYear(startsAt, timeZone, locale),
    lastDay: first === last ? undefined : dayOfYear(endsAt, timeZone, locale),
    relative: endsAt > now && days < 60 ? relativeNames[locale].format(days, 'day') : undefined,
    clocks: sameClock(startsAt, timeZone, readerZone) ? [own] : [own, reader],
    iso: startsAt.toISOString(),
  }
}
