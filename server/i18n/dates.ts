import { DateTime } from 'luxon'
import type { Locale } from './index.js'

export const defaultTimeZone = 'Europe/Paris'

export function isTimeZone(value: unknown): value is string {
  return typeof value === 'string' && value.length < 60 && DateTime.local({ zone: value }).isValid
}

function inZone(date: Date, locale: Locale, timeZone: string): DateTime {
  return DateTime.fromJSDate(date, { zone: timeZone }).setLocale(locale === 'fr' ? 'fr-FR' : 'en-GB')
}

function zoneCity(timeZone: string): string {
  return timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone
}

/** "jeudi 12 mars 2026" or "Thursday 12 March 2026"; the year is left out when it is the current one. */
export function formatDay(date: Date, locale: Locale, timeZone: string, now = new Date()): string {
  const day = inZone(date, locale, timeZone)
  const sameYear = day.year === inZone(now, locale, timeZone).year
  return day.toFormat(sameYear ? 'cccc d MMMM' : 'cccc d MMMM yyyy')
}

/** "jeudi 12 mars 2026 à 14 h 30, heure de Paris" or "Thursday 12 March 2026 at 14:30, Paris time". */
export function formatMoment(date: Date, locale: Locale, timeZone: string): string {
  const day = inZone(date, locale, timeZone)
  return locale === 'fr'
    ? `${day.toFormat('cccc d MMMM yyyy')} à ${day.toFormat('H')}\u00a0h\u00a0${day.toFormat('mm')}, heure de ${zoneCity(timeZone)}`
    : `${day.toFormat('cccc d MMMM yyyy')} at ${day.toFormat('HH:mm')}, ${zoneCity(timeZone)} time`
}

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['minute', 60],
  ['hour', 60],
  ['day', 24],
]

/** "à l’instant", "il y a 2 h", "hier"; the day itself once it is older than a week. */
export function formatAgo(date: Date, locale: Locale, timeZone: string, now = new Date()): string {
  const seconds = Math.max(0, (now.getTime() - date.getTime()) / 1000)
  if (seconds < 60) return locale === 'fr' ? 'à l’instant' : 'just now'
  const dayOf = (moment: Date) => inZone(moment, locale, timeZone).startOf('day')
  const days = Math.round(dayOf(now).diff(dayOf(date), 'days').days)
  if (days > 6) return formatDay(date, locale, timeZone, now)
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' })
  if (days >= 1 && seconds > 12 * 3600) return relative.format(-days, 'day')
  let amount = seconds
  let unit: Intl.RelativeTimeFormatUnit = 'second'
  for (const [next, size] of steps.slice(0, 2)) {
    if (amount < size) break
    amount = Math.floor(amount / size)
    unit = next
  }
  return relative.format(-amount, unit)
}
