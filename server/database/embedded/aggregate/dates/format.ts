import type { DateTime } from 'luxon'
import { location } from '../../errors.js'
import { usWeek } from './us-week.js'

type Specifier = (date: DateTime) => string

const SPECIFIERS: Record<string, Specifier> = {
  '%': () => '%',
  b: (date) => date.setLocale('en').toFormat('LLL'),
  B: (date) => date.setLocale('en').toFormat('LLLL'),
  d: (date) => pad(date.day, 2),
  G: (date) => pad(date.weekYear, 4),
  H: (date) => pad(date.hour, 2),
  j: (date) => pad(date.ordinal, 3),
  L: (date) => pad(date.millisecond, 3),
  m: (date) => pad(date.month, 2),
  M: (date) => pad(date.minute, 2),
  S: (date) => pad(date.second, 2),
  u: (date) => String(date.weekday),
  U: (date) => pad(usWeek(date), 2),
  V: (date) => pad(date.weekNumber, 2),
  w: (date) => String((date.weekday % 7) + 1),
  Y: (date) => pad(year(date), 4),
  z: (date) => date.toFormat('ZZZ'),
  Z: (date) => String(date.offset),
}

/** Compiles a format of `$dateToString`. */
export function compileDateFormat(format: string): (date: DateTime) => string {
  const parts = format.split(/(%[\s\S]?)/).map((part) => {
    if (!part.startsWith('%')) return () => part
    const specifier = SPECIFIERS[part.slice(1)]
    if (part === '%') throw location(18535, `Unmatched '%' at end of format string`)
    if (!specifier) throw location(18536, `Invalid format character '${part}' in format string`)
    return specifier
  })
  return (date) => parts.map((part) => part(date)).join('')
}

function year(date: DateTime): number {
  if (date.year >= 0 && date.year <= 9999) return date.year
  throw location(
    18537,
    `Could not convert date to string: date component was outside the supported range of 0-9999: ${date.toISO()}`,
  )
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
