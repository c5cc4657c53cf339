import { z } from 'zod'
import { isTimeZone } from '../../../server/lib/time-zones.js'
import { formats, languages } from '../../event.js'
import { admissionModes, mostSeats, ways } from '../seating.js'
import { isWall } from '../times.js'

/** The fields of the form on events; their messages are keys of texts. */

const unreadable = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu

/** What was typed, without what nobody can see in it. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unreadable, '').normalize('NFC').trim()
}

export const text = (most: number) =>
  z.string().optional().default('').transform(plainText).pipe(z.string().max(most, 'events.errors.tooLong'))

export const line = (most: number) => text(most).transform((value) => value.replace(/\s+/g, ' '))

/** What somebody answers to a question of the organiser. */
export const longAnswer = text(2000)

export const reason = text(1000)
export const givenReason = reason.pipe(z.string().min(1, 'events.errors.reasonMissing'))

/** One entry a line, empty ones left out. */
const lines = (most: number) =>
  text(6000)
    .transform((value) =>
      value
        .split('\n')
        .map((entry) => entry.replace(/^[-*•]\s*/, '').trim())
        .filter(Boolean),
    )
    .pipe(z.array(z.string().max(300, 'events.errors.lineTooLong')).max(most, 'events.errors.tooManyLines'))

/** "14:30 Trois budgets | Ce que coûte un lieu": a time, a title and, after a bar, what it is about. */
const programmeLine = /^(\d{1,2})\s*[:h]\s*(\d{2})?\s*[-–:]?\s*([^|]+?)(?:\s*\|\s*(.+))?$/

const programme = lines(20).transform((entries, context) =>
  entries.flatMap((entry) => {
    const [, hour = '', minute = '00', title = '', about] = programmeLine.exec(entry) ?? []
    if (title && Number(hour) < 24 && Number(minute) < 60) {
      return [{ at: `${hour.padStart(2, '0')}:${minute}`, title, ...(about && { text: about }) }]
    }
    context.addIssue({ code: 'custom', message: 'events.errors.programmeLine' })
    return []
  }),
)

export const address = (message: string) =>
  z
    .string()
    .optional()
    .transform((value) => value?.trim() || undefined)
    .pipe(
      z
        .url({ protocol: /^https?$/, message })
        .max(500, message)
        .optional(),
    )

export const choice = z
  .string()
  .max(200)
  .optional()
  .transform((value) => value || undefined)

export const ticked = z.literal('yes').optional()

const count = (most: number, message: string) =>
  z
    .string()
    .optional()
    .transform((value) => value?.trim() || '0')
    .pipe(z.string().regex(/^\d{1,5}$/, message))
    .transform(Number)
    .pipe(z.number().max(most, message))

const day = z.string('events.errors.dateMissing').regex(/^\d{4}-\d{2}-\d{2}$/, 'events.errors.dateMissing')
const clock = z.string('events.errors.timeMissing').regex(/^\d{2}:\d{2}$/, 'events.errors.timeMissing')
const moment = z
  .string()
  .optional()
  .transform((value) => value || undefined)
  .refine((value) => value === undefined || isWall(value), 'events.errors.momentUnknown')

export const eventFields = {
  format: z.enum(formats, 'events.errors.formatMissing'),
  title: line(150).pipe(z.string().min(3, 'events.errors.titleMissing')),
  summary: line(300),
  description: text(20_000),
  learnings: lines(12),
  audience: lines(12),
  programme,
  organisation: choice,
  theme: z.string('events.errors.themeMissing').min(1, 'events.errors.themeMissing').max(100),
  otherTheme: choice,
  territory: choice,
  challenge: choice,
  venueName: line(150),
  venueAddress: line(300),
  videoLink: address('events.errors.linkUnknown'),
  startDay: day,
  startTime: clock,
  endDay: z
    .string()
    .optional()
    .transform((value) => value || undefined)
    .pipe(day.optional()),
  endTime: clock,
  timeZone: z.string('events.errors.timeZoneUnknown').refine(isTimeZone, 'events.errors.timeZoneUnknown'),
  language: z.enum(languages).catch('fr'),
  /** The id of a picture that came with this form or before. */
  coverFile: choice,
  coverRemoval: ticked,
  coverAlt: line(300),
  mode: z.enum(admissionModes, 'events.errors.modeMissing'),
  opensAt: moment,
  closesAt: moment,
  externalUrl: address('events.errors.linkUnknown'),
  onSite: count(mostSeats, 'events.errors.seatsUnknown'),
  online: count(mostSeats, 'events.errors.seatsUnknown'),
  releaseDaysBefore: count(365, 'events.errors.daysUnknown'),
  promotionHours: count(24 * 30, 'events.errors.hoursUnknown').pipe(
    z.number().min(1, 'events.errors.hoursUnknown'),
  ),
  cutOffHours: count(24 * 30, 'events.errors.hoursUnknown'),
}

/** Rows of a form that can be filled in or left empty: speakers, quotas, questions, co-organisers. */
export const mostRows = { speaker: 6, quota: 6, question: 6, coOrganiser: 4 } as const

export const speakerRow = z.object({
  name: line(100),
  bio: line(200),
  member: line(60),
  photoFile: choice,
  photoRemoval: ticked,
})
export const quotaRow = z.object({
  territory: choice,
  way: z.enum(ways, 'events.errors.wayMissing').catch('onSite'),
  seats: count(mostSeats, 'events.errors.seatsUnknown'),
})
export const questionRow = z.object({ text: line(200), required: ticked })
export const coOrganiserRow = z.object({ name: line(200) })
