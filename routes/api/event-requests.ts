import { z } from 'zod'
import {
  eventFields,
  givenReason,
  longAnswer,
  mostRows,
  plainText,
  reason,
} from '../../models/event/form/fields.js'
import { admissionModes, mostSeats, ways } from '../../models/event/seating.js'
import { isWall } from '../../models/event/times.js'
import { languages } from '../../models/event.js'
import { named } from './requests.js'

/** What the API takes about events: the same rules as the form, with numbers and lists where the form has text. */

const words = (most: number, missing = 'api.errors.text') =>
  z.string(missing).transform(plainText).pipe(z.string().max(most, 'events.errors.tooLong'))
const said = (most: number, missing: string) => words(most, missing).pipe(z.string().min(1, missing))
const entries = (most: number) =>
  z.array(said(300, 'events.errors.lineTooLong'), 'api.errors.list').max(most, 'events.errors.tooManyLines')
const rows = <T extends z.ZodType>(row: T, most: number) =>
  z.array(row, 'api.errors.list').max(most, 'events.errors.tooManyLines')
const whole = (least: number, most: number, message: string) =>
  z.int(message).min(least, message).max(most, message)
const slug = (message: string) => z.string(message).min(1, message).max(200, message)
const wall = z
  .string('events.errors.dateMissing')
  .refine(isWall, 'events.errors.dateMissing')
  .describe('api.fields.wall')
const moment = z.iso.datetime({ offset: true, error: 'events.errors.momentUnknown' })
const link = z
  .url({ protocol: /^https?$/, error: 'events.errors.linkUnknown' })
  .max(500, 'events.errors.linkUnknown')
const member = z.string('events.errors.memberUnknown').regex(/^[0-9a-f]{24}$/, 'events.errors.memberUnknown')
const way = z.enum(ways, 'events.errors.wayMissing').describe('api.fields.way')

const unknownOrganisation = 'events.errors.organisationUnknown'
const seats = whole(0, mostSeats, 'events.errors.seatsUnknown')

/** What has to be said of every event. */
const needed = {
  format: eventFields.format,
  title: eventFields.title.describe('api.fields.newTitle'),
  themes: z
    .array(slug('topics.errors.themeUnknown'), 'events.errors.themeMissing')
    .min(1, 'events.errors.themeMissing')
    .max(2, 'api.errors.twoThemes')
    .describe('api.fields.newEventThemes'),
  startsWall: wall,
  endsWall: wall,
  timeZone: eventFields.timeZone.describe('api.fields.eventZone'),
}

/** What may be. */
const optional = {
  summary: words(300).describe('api.fields.summary'),
  description: words(20_000).describe('api.fields.description'),
  learnings: entries(12).describe('api.fields.learnings'),
  audience: entries(12).describe('api.fields.audience'),
  programme: rows(
    z.strictObject({
      at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'events.errors.programmeLine'),
      title: said(150, 'events.errors.programmeLine'),
      text: words(300).optional(),
    }),
    20,
  ).describe('api.fields.programme'),
  speakers: rows(
    z.strictObject({
      name: words(100).optional(),
      bio: words(200).optional(),
      member: member.optional().describe('api.fields.memberId'),
    }),
    mostRows.speaker,
  ).describe('api.fields.speakers'),
  organisation: slug(unknownOrganisation).nullable().describe('api.fields.newOrganisation'),
  coOrganisers: rows(slug(unknownOrganisation), mostRows.coOrganiser).describe('api.fields.newCoOrganisers'),
  territory: slug('topics.errors.territoryUnknown').nullable().describe('api.fields.territory'),
  challenge: slug('topics.errors.challengeUnknown').nullable().describe('api.fields.challengeId'),
  venue: z
    .strictObject({ name: said(150, 'api.errors.venue'), address: words(300).optional() }, 'api.errors.venue')
    .nullable()
    .describe('api.fields.venue'),
  videoLink: link.nullable().describe('api.fields.videoLink'),
  language: z.enum(languages, 'api.errors.language'),
  mode: z.enum(admissionModes, 'events.errors.modeMissing').describe('api.fields.mode'),
  questions: rows(
    z.strictObject({ text: said(200, 'api.errors.text'), required: z.boolean().optional() }),
    mostRows.question,
  ).describe('api.fields.questions'),
  opensAt: moment.nullable().describe('api.fields.opensAt'),
  closesAt: moment.nullable().describe('api.fields.closesAt'),
  externalUrl: link.nullable().describe('api.fields.externalUrl'),
  onSite: seats.describe('api.fields.onSite'),
  online: seats.describe('api.fields.online'),
  quotas: rows(
    z.strictObject({
      territory: slug('topics.errors.territoryUnknown'),
      way,
      seats: whole(1, mostSeats, 'events.errors.seatsUnknown'),
    }),
    mostRows.quota,
  ).describe('api.fields.quotas'),
  releaseDaysBefore: whole(0, 365, 'events.errors.daysUnknown').describe('api.fields.releaseDaysBefore'),
  promotionHours: whole(1, 720, 'events.errors.hoursUnknown').describe('api.fields.promotionHours'),
  cutOffHours: whole(0, 720, 'events.errors.hoursUnknown').describe('api.fields.cutOffHours'),
}

const version = whole(1, 1_000_000, 'api.errors.version').describe('api.fields.editedVersion')

export const newEvent = named(
  'NewEvent',
  z.strictObject({ ...needed, ...z.object(optional).partial().shape }),
)

export const eventEdit = named('EventEdit', z.strictObject({ ...needed, ...optional, version }).partial())

/** All that a body can say of an event. */
export type SaidOfEvent = z.output<z.ZodObject<typeof needed & typeof optional>>

export const eventStop = named(
  'EventStop',
  z.strictObject({ reason: givenReason.describe('api.fields.stopReason') }),
)

export const newRegistration = named(
  'NewRegistration',
  z.strictObject({
    way,
    answers: z
      .array(longAnswer, 'api.errors.list')
      .max(mostRows.question, 'events.errors.tooManyLines')
      .optional()
      .describe('api.fields.givenAnswers'),
    showName: z.boolean('api.errors.trueOrFalse').optional().describe('api.fields.showName'),
  }),
)

const ids = z
  .array(z.string().regex(/^[0-9a-f]{24}$/, 'api.errors.ids'), 'api.errors.ids')
  .min(1, 'api.errors.ids')
  .max(200, 'api.errors.ids')
  .describe('api.fields.requestIds')

export const acceptance = named('Acceptance', z.strictObject({ ids }))

export const refusal = named(
  'Refusal',
  z.strictObject({ ids, reason: reason.optional().describe('api.fields.registrationReason') }),
)

export const checkInTicket = named(
  'CheckIn',
  z.strictObject({
    ticket: z
      .string('api.errors.ticket')
      .min(1, 'api.errors.ticket')
      .max(300, 'api.errors.ticket')
      .describe('api.fields.ticket'),
  }),
)
