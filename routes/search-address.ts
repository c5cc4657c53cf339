import { DateTime } from 'luxon'

/** What an address of the search page says. */
export interface Asked {
  q: string
  kind?: string
  theme?: string
  territory?: string
  answered?: string
  when?: string
  author?: string
  since?: string
  until?: string
  sort?: string
  after?: string
}

export function searchPath(asked: Asked): string {
  const given = Object.entries(asked).filter(([, value]) => value !== undefined && value !== '')
  return ['/search', new URLSearchParams(given as [string, string][])].filter(String).join('?')
}

/** A day as date fields send it (`2026-11-22`), if it is one. */
export function dayOf(given: unknown): string | undefined {
  return typeof given === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(given) && DateTime.fromISO(given).isValid
    ? given
    : undefined
}

/** The end of a day where the reader is, or of one some days later. */
export function lastMomentOf(day: string, zone: string, daysLater = 0): Date {
  return DateTime.fromISO(day, { zone }).plus({ days: daysLater }).endOf('day').toJSDate()
}
