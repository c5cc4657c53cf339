import type { DateTime } from 'luxon'
import type { EventRow } from '../../models/event/agenda/row.js'
import { clocksDiffer } from '../../models/event/times.js'
import type { Registration } from '../../models/registration.js'
import { dayOfYear, formatClock, zoneCity } from '../../server/i18n/dates.js'
import type { Locale } from '../../server/i18n/index.js'
import type { Period } from './period.js'

/** An event in the square of a day. */
export interface DayEntry {
  path: string
  title: string
  theme?: string
  /** "14 h 30" by the reader's clock; nothing on the days after the first. */
  clock?: string
  /** The event's own clock, where it shows something else. */
  own?: { clock: string; city: string }
  where?: string
  online: boolean
  status: EventRow['status']
  registration?: Registration['status']
}

export interface Day {
  date: string
  dayNumber: number
  weekday: string
  /** The whole name of the day, above its column. */
  column: string
  label: string
  today: boolean
  past: boolean
  /** It belongs to the month before or after. */
  out: boolean
  entries: DayEntry[]
  /** So many more than are shown in its square. */
  more: number
}

interface Reader {
  locale: Locale
  timeZone: string
  registrations: Map<string, Registration['status']>
}

const mostInSquare = { month: 3, week: 30, list: 30, day: 30 }

/** The days of a period, a week a row, each with what takes place on it. */
export function weeksOf(period: Period, events: EventRow[], reader: Reader): Day[][] {
  const days: Day[] = []
  for (let day = period.from; day < period.to; day = day.plus({ day: 1 }))
    days.push(dayOf(day, period, events, reader))
  return Array.from({ length: Math.ceil(days.length / 7) }, (_, week) => days.slice(week * 7, week * 7 + 7))
}

function dayOf(day: DateTime, { view, month }: Period, events: EventRow[], reader: Reader): Day {
  const [begin, end] = [day.toJSDate(), day.plus({ day: 1 }).toJSDate()]
  const now = new Date()
  const found = events.filter(({ startsAt, endsAt }) => startsAt < end && endsAt > begin)
  const shown = found.length > mostInSquare[view] + 1 ? found.slice(0, mostInSquare[view]) : found
  const locale = reader.locale === 'fr' ? 'fr-FR' : 'en-GB'
  return {
    date: day.toFormat('yyyy-MM-dd'),
    dayNumber: day.day,
    weekday: day.setLocale(locale).toFormat('ccc'),
    column: day.setLocale(locale).toFormat('cccc'),
    label: dayOfYear(begin, reader.timeZone, reader.locale),
    today: begin <= now && now < end,
    past: end <= now,
    out: month !== undefined && day.month !== month,
    entries: shown.map((event) => entryOf(event, begin, reader)),
    more: found.length - shown.length,
  }
}

function entryOf(event: EventRow, begin: Date, { locale, timeZone, registrations }: Reader): DayEntry {
  const first = event.startsAt >= begin
  const differ = first && clocksDiffer(event.startsAt, event.timeZone, timeZone)
  return {
    path: event.path,
    title: event.title,
    theme: event.theme?._id,
    clock: first ? formatClock(event.startsAt, timeZone, locale) : undefined,
    own: differ
      ? { clock: formatClock(event.startsAt, event.timeZone, locale), city: zoneCity(event.timeZone) }
      : undefined,
    where: event.venue ?? event.territory?.name,
    online: event.online,
    status: event.status,
    registration: registrations.get(event.id),
  }
}
