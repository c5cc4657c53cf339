import { z } from 'zod'
import { materialAudiences, materialKinds } from '../../models/event/materials/material.js'
import { admissionModes, ways } from '../../models/event/seating.js'
import { formats, languages, statuses } from '../../models/event.js'
import { registrationStatuses } from '../../models/registration.js'
import { named, voice } from './schemas.js'

/** What the API answers about events and who comes to them. */

const count = z.int().min(0)
const moment = z.iso.datetime()
const wall = z.string().describe('api.fields.wall')

export const eventWay = named(
  'EventWay',
  z.object({
    way: z.enum(ways).describe('api.fields.way'),
    capacity: count,
    taken: count,
    waiting: count.describe('api.fields.waitingCount'),
    left: count,
  }),
)

const venue = z.object({ name: z.string(), address: z.string() }).nullable().describe('api.fields.venue')

const picture = z.object({ url: z.string().describe('api.fields.pictureUrl'), alt: z.string() })

export const material = named(
  'EventMaterial',
  z.object({
    id: z.string(),
    kind: z.enum(materialKinds).describe('api.fields.materialKind'),
    title: z.string(),
    audience: z.enum(materialAudiences).describe('api.fields.materialAudience'),
    url: z.string().describe('api.fields.materialUrl'),
    type: z.string().nullable().describe('api.fields.materialType'),
    size: count.nullable().describe('api.fields.materialSize'),
    provider: z.string().nullable(),
    addedAt: moment,
  }),
)

const eventFields = {
  id: z.string(),
  slug: z.string().describe('api.fields.slug'),
  format: z.enum(formats),
  status: z.enum(statuses).describe('api.fields.eventStatus'),
  title: z.string(),
  summary: z.string().describe('api.fields.summary'),
  themes: z.array(z.string()).describe('api.fields.themes'),
  territory: z.string().nullable().describe('api.fields.territory'),
  challenge: z.string().nullable().describe('api.fields.challengeId'),
  organisation: voice.nullable().describe('api.fields.organiser'),
  cover: picture.nullable().describe('api.fields.cover'),
  venue,
  startsAt: moment,
  endsAt: moment,
  timeZone: z.string().describe('api.fields.eventZone'),
  language: z.enum(languages),
  mode: z.enum(admissionModes).describe('api.fields.mode'),
  ways: z.array(eventWay).describe('api.fields.ways'),
  changedAt: moment,
  url: z.string().describe('api.fields.url'),
}

export const eventSummary = named('EventSummary', z.object(eventFields))

export const event = named(
  'Event',
  z.object({
    ...eventFields,
    version: z.int().describe('api.fields.version'),
    uid: z.string().describe('api.fields.uid'),
    sequence: count.describe('api.fields.sequence'),
    description: z.string().describe('api.fields.description'),
    html: z.string().describe('api.fields.html'),
    learnings: z.array(z.string()).describe('api.fields.learnings'),
    audience: z.array(z.string()).describe('api.fields.audience'),
    programme: z
      .array(z.object({ at: z.string(), title: z.string(), text: z.string().nullable() }))
      .describe('api.fields.programme'),
    speakers: z
      .array(
        z.object({
          name: z.string(),
          bio: z.string(),
          member: z.string().nullable().describe('api.fields.memberId'),
          photo: z.string().nullable().describe('api.fields.guestPhoto'),
        }),
      )
      .describe('api.fields.speakers'),
    coOrganisers: z.array(voice).describe('api.fields.coOrganisers'),
    materials: z.array(material).describe('api.fields.materials'),
    series: z.string().nullable().describe('api.fields.series'),
    videoLink: z.string().nullable().describe('api.fields.videoLink'),
    startsWall: wall,
    endsWall: wall,
    questions: z
      .array(z.object({ text: z.string(), required: z.boolean() }))
      .describe('api.fields.questions'),
    opensAt: moment.nullable().describe('api.fields.opensAt'),
    closesAt: moment.nullable().describe('api.fields.closesAt'),
    externalUrl: z.string().nullable().describe('api.fields.externalUrl'),
    quotas: z
      .array(z.object({ territory: z.string(), way: z.enum(ways), seats: count }))
      .describe('api.fields.quotas'),
    releaseDaysBefore: count.describe('api.fields.releaseDaysBefore'),
    promotionHours: count.describe('api.fields.promotionHours'),
    cutOffHours: count.describe('api.fields.cutOffHours'),
    reason: z.string().nullable().describe('api.fields.stopReason'),
    createdAt: moment,
    publishedAt: moment.nullable(),
  }),
)

const registrationFields = {
  id: z.string(),
  status: z.enum(registrationStatuses).describe('api.fields.registrationStatus'),
  way: z.enum(ways).describe('api.fields.way'),
  ticket: z.string().nullable().describe('api.fields.ticket'),
  answers: z.array(z.object({ question: z.string(), answer: z.string() })).describe('api.fields.answers'),
  showName: z.boolean().describe('api.fields.showName'),
  createdAt: moment,
  reason: z.string().nullable().describe('api.fields.registrationReason'),
}

export const registration = named(
  'Registration',
  z.object({
    ...registrationFields,
    event: z.string().describe('api.fields.eventSlug'),
    position: z.int().nullable().describe('api.fields.queuePosition'),
    declineBy: moment.nullable().describe('api.fields.declineBy'),
    url: z.string().describe('api.fields.url'),
  }),
)

export const registrant = named(
  'Registrant',
  z.object({
    ...registrationFields,
    member: z.string().nullable().describe('api.fields.memberId'),
    name: z.string().nullable().describe('api.fields.author'),
    email: z.string(),
    territory: z.string().nullable().describe('api.fields.territory'),
    order: z.int().describe('api.fields.order'),
    checkedInAt: moment.nullable().describe('api.fields.checkedInAt'),
  }),
)
