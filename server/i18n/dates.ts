import { type WallClock, wallClock } from '../lib/wall-clock.js'
import type { Locale } from './index.js'

export const defaultTimeZone = 'Europe/Paris'

function namesIn(locale: string) {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  const [months, weekdays] = [format({ month: 'long' }), format({ weekday: 'long' })]
  return {
    months: Array.from({ length: 12 }, (_, month) => months.format(Date.UTC(2026, month, 15))),
    /** From Sunday on: 4 January 2026 is one. */
    weekdays: Array.from({ length: 7 }, (_, weekday) => weekdays.format(Date.UTC(2026, 0, 4 + weekday))),
    relative: new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' }),
  }
}

const monthsIn = (locale: string) => {
  const format = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2026, month, 15)))
}

/** "janv.", "Jan". */
const shortMonths = { fr: monthsIn('fr-FR'), en: monthsIn('en-GB') }

/** Made once: making an Intl format takes as long as a hundred uses of it. */
const names = { fr: namesIn('fr-FR'), en: namesIn('en-GB') }

/** "Paris", "Mayotte": the town or island whose clock a zone is named after. */
export function zoneCity(timeZone: string): string {
  return timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone
}

function dayName({ weekday, day, month, year }: WallClock, locale: Locale, withYear: boolean): string {
  const { weekdays, months } = names[locale]
  const said = day === 1 && locale === 'fr' ? '1er' : day
  return `${weekdays[weekday]} ${said} ${months[month]}${withYear ? ` ${year}` : ''}`
}

/** "jeudi 12 mars 2026" or "Thursday 12 March 2026"; the year is left out when it is the current one. */
export function formatDay(date: Date, locale: Locale, timeZone: string, now = new Date()): string {
  const there = wallClock(date, timeZone)
  return dayName(there, locale, there.year !== wallClock(now, timeZone).year)
}

function clockTime({ hour, minute }: WallClock, locale: Locale): string {
  const minutes = String(minute).padStart(2, '0')
  return locale === 'fr' ? `${hour}\u00a0h\u00a0${minutes}` : `${String(hour).padStart(2, '0')}:${minutes}`
}

/** "jeudi 12 mars 2026", always with its year. */
export function dayOfYear(date: Date, timeZone: string, locale: Locale): string {
  return dayName(wallClock(date, timeZone), locale, true)
}

/** "14 h 30", "9 h" or "14:30", "09:00". */
export function formatClock(date: Date, timeZone: string, locale: Locale): string {
  const { hour, minute } = wallClock(date, timeZone)
  const minutes = String(minute).padStart(2, '0')
  if (locale === 'en') return `${String(hour).padStart(2, '0')}:${minutes}`
  return minute === 0 ? `${hour}\u00a0h` : `${hour}\u00a0h\u00a0${minutes}`
}

/** "12" and "mars", for the little sheet of a calendar. */
export function dayAndMonth(date: Date, timeZone: string, locale: Locale): { day: number; month: string } {
  const { day, month } = wallClock(date, timeZone)
  return { day, month: shortMonths[locale][month] ?? '' }
}

/** "jeudi 12 mars 2026 à 14 h 30, heure de Paris" or "Thursday 12 March 2026 at 14:30, Paris time". */
export function formatMoment(date: Date, locale: Locale, timeZone: string): string {
  const there = wallClock(date, timeZone)
  const day = dayName(there, locale, true)
  const time = clockTime(there, locale)
  return locale === 'fr'
    ? `${day} à ${time}, heure de ${zoneCity(timeZone)}`
    : `${day} at ${time}, ${zoneCity(timeZone)} time`
}

/** "depuis 14 h 30", "depuis hier", "depuis mardi", "depuis le 3 mars": from when on something is new to somebody. */
export function formatSince(date: Date, locale: Locale, timeZone: string, now = new Date()): string {
  const [there, today] = [wallClock(date, timeZone), wallClock(now, timeZone)]
  const days = today.dayNumber - there.dayNumber
  const { weekdays, months } = names[locale]
  const year = there.year === today.year ? '' : ` ${there.year}`
  const onDay = `${there.day} ${months[there.month]}${year}`
  if (locale === 'fr') {
    if (days < 1) return `depuis ${clockTime(there, locale)}`
    if (days === 1) return 'depuis hier'
    return `depuis ${days < 7 ? weekdays[there.weekday] : `le ${onDay}`}`
  }
  if (days < 1) return `since ${clockTime(there, locale)}`
  if (days === 1) return 'since yesterday'
  return `since ${days < 7 ? weekdays[there.weekday] : onDay}`
}

/** "à l’instant", "il y a 2 h", "hier"; the day itself once it is older than a week. */
export function formatAgo(date: Date, locale: Locale, timeZone: string, now = new Date()): string {
  const minutes = Math.floor((now.getTime() - date.getTime()) / 60_000)
  if (minutes < 1) return locale === 'fr' ? 'à l’instant' : 'just now'
  const days = wallClock(now, timeZone).dayNumber - wallClock(date, timeZone).dayNumber
  if (days > 6) return formatDay(date, locale, timeZone, now)
  const { relative } = names[locale]
  if (days >= 1 && minutes > 12 * 60) return relative.format(-days, 'day')
  return minutes < 60
    ? relative.format(-minutes, 'minute')
    : relative.format(-Math.floor(minutes / 60), 'hour')
}
