import type { Venue } from '../parts.js'

/** What registrants are told of their event. */
export const eventChanges = [
  'moved',
  'postponed',
  'rescheduled',
  'cancelled',
  'suspended',
  'restored',
] as const
export type EventChange = (typeof eventChanges)[number]

/** What registrants knew before, for a letter that says what has changed. */
export interface EventSnapshot {
  startsAt: string
  endsAt: string
  timeZone: string
  venue?: Venue
  videoLink?: string
}
