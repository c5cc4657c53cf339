import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import {
  type ProgrammeItem,
  programmeItemSchema,
  type Speaker,
  speakerSchema,
  type Venue,
  venueSchema,
} from './event/parts.js'
import { type Admission, admissionSchema, type Tally, tallySchema } from './event/seating.js'
import { NotFound } from './failure.js'
import { hidden } from './hidden.js'

export const formats = ['event', 'masterclass', 'workshop', 'webinar'] as const
export type Format = (typeof formats)[number]

/** `done` is said of what has taken place; whatever is not a draft stays readable. */
export const statuses = ['draft', 'published', 'postponed', 'cancelled', 'done'] as const
export type EventStatus = (typeof statuses)[number]

export const languages = ['fr', 'en'] as const

const eventSchema = new Schema(
  {
    /** Its address; given at creation, and the same ever after. */
    slug: { type: String, required: true, unique: true },
    /** What calendars know it by (RFC 5545); it never changes. */
    uid: { type: String, required: true, unique: true },
    /** Raised whenever what calendars show has changed. */
    sequence: { type: Number, default: 0, required: true },
    format: { type: String, enum: formats, required: true },
    status: { type: String, enum: statuses, default: 'draft', required: true },
    title: { type: String, required: true },
    /** One or two sentences under the title. */
    summary: { type: String, default: '' },
    /** Markdown as it was typed, and the same rendered and safe to show. */
    description: { type: String, default: '' },
    html: { type: String, default: '' },
    /** What one will be able to do afterwards, a line each. */
    learnings: [String],
    /** For whom it is made, a line each. */
    audience: [String],
    programme: [programmeItemSchema],
    speakers: [speakerSchema],
    organisation: { type: Schema.Types.ObjectId, ref: 'Organisation' },
    coOrganisers: [{ type: Schema.Types.ObjectId, ref: 'Organisation' }],
    /** The organisation and the co-organisers, for lists. */
    organisers: [{ type: Schema.Types.ObjectId, ref: 'Organisation' }],
    /** Whoever scheduled it; they manage it beside the organisers of its organisations. */
    creator: { type: Schema.Types.ObjectId, ref: 'User' },
    /** Tells the same form sent twice from two forms that say the same. */
    submission: String,
    /** Keys of themes, the main one first. */
    themes: { type: [String], required: true },
    territory: { type: String, ref: 'Territory' },
    /** Its territory is `territory`. */
    challenge: { type: String, ref: 'Challenge' },
    venue: venueSchema,
    /** Where one joins it from a distance: told to who is registered, and to nobody else. */
    videoLink: String,
    startsAt: { type: Date, required: true },
    endsAt: { type: Date, required: true },
    /** An IANA name: where its clock hangs. */
    timeZone: { type: String, required: true },
    /** What that clock shows at the start and at the end, `2026-03-12T14:30`: what an organiser means by "14 h 30". */
    startsWall: { type: String, required: true },
    endsWall: { type: String, required: true },
    language: { type: String, enum: languages, default: 'fr', required: true },
    /** A stored file. */
    cover: { type: Schema.Types.ObjectId },
    /** What the cover shows, for who does not see it. */
    coverAlt: String,
    /** The series that it is a session of. */
    series: { type: Schema.Types.ObjectId, ref: 'EventSeries' },
    admission: { type: admissionSchema, required: true },
    /** Seats and queue as last counted; the seats themselves decide. */
    tally: { type: tallySchema, default: () => ({}) },
    /** Grows with every count: an older one never overwrites a newer one. */
    talliedTimes: { type: Number, default: 0 },
    /** The last number given to somebody who registers. */
    arrivals: { type: Number, default: 0 },
    /** Numbers given to registrations that are being written down right now. */
    arriving: [{ _id: false, registration: Schema.Types.ObjectId, order: Number, at: Date }],
    /** Until then somebody is changing how many seats there are. */
    seatsLeasedUntil: Date,
    /** Grows with every edit, and which form made the last. */
    version: Number,
    editSubmission: String,
    createdAt: { type: Date, required: true },
    publishedAt: Date,
    /** When its date was last moved. */
    datedAt: Date,
    /** The start that each reminder was last handed on for. */
    reminded: { _id: false, twoDaysBefore: Date, twoHoursBefore: Date },
    /** Whether everybody may read what those who came think of it. */
    feedbackShown: Boolean,
    /** When registrants were told of the first material and of the first replay, and when they are to be. */
    materialNews: { _id: false, dueAt: Date, materials: Date, replay: Date },
    /** When those who took part were thanked. */
    thankedAt: Date,
    /** When what calendars and feeds show of it last changed. */
    changedAt: Date,
    /** Why it was postponed or cancelled, in the organiser's words. */
    reason: String,
    /** Masked by moderation: a draft that stays one. */
    hidden: { type: hidden, default: undefined },
  },
  { collection: 'events' },
)

/** The agenda reads by date, under any of these; drafts are listed by whoever may see them. */
eventSchema.index({ startsAt: 1, _id: 1 })
eventSchema.index({ status: 1, startsAt: 1, _id: 1 })
eventSchema.index({ status: 1, endsAt: 1 })
eventSchema.index({ themes: 1, startsAt: 1, _id: 1 })
eventSchema.index({ territory: 1, startsAt: 1, _id: 1 })
eventSchema.index({ challenge: 1, startsAt: 1, _id: 1 })
eventSchema.index({ organisers: 1, startsAt: 1, _id: 1 })
eventSchema.index({ series: 1, startsAt: 1, _id: 1 })
eventSchema.index(
  { creator: 1, submission: 1 },
  { unique: true, partialFilterExpression: { submission: { $type: 'string' } } },
)
eventSchema.index(
  { 'materialNews.dueAt': 1 },
  { partialFilterExpression: { 'materialNews.dueAt': { $exists: true } } },
)
eventSchema.index({ creator: 1, startsAt: 1, _id: 1 })
eventSchema.index({ 'speakers.member': 1, startsAt: 1, _id: 1 })

interface Parts {
  _id: Types.ObjectId
  learnings: string[]
  audience: string[]
  themes: string[]
  programme: ProgrammeItem[]
  speakers: Speaker[]
  coOrganisers: Types.ObjectId[]
  organisers: Types.ObjectId[]
  venue?: Venue
  admission: Admission
  tally: Tally
  arriving: { registration: Types.ObjectId; order: number; at: Date }[]
}

export type Event = Omit<InferSchemaType<typeof eventSchema>, keyof Parts> & Parts

export const EventModel = mongoose.model('Event', eventSchema)

type EventId = Types.ObjectId | string

/** @throws NotFound when there is none; whether somebody may see it is for `policies/event.ts` to say. */
export async function eventBySlug(slug: string): Promise<Event> {
  const event = await EventModel.findOne({ slug }).lean<Event>()
  if (!event) throw new NotFound()
  return event
}

/** @throws NotFound when there is none. */
export async function eventById(id: EventId): Promise<Event> {
  const event = mongoose.isObjectIdOrHexString(id) ? await EventModel.findById(id).lean<Event>() : null
  if (!event) throw new NotFound()
  return event
}
