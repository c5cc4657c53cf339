import mongoose from 'mongoose'
import { type Event, EventModel, type Format } from '../event.js'
import { keptWhileContentStands } from '../kept.js'
import { type EventRow, eventRows } from './agenda/row.js'
import type { AdmissionMode, Way } from './seating.js'

/** Ids, as events hold them: a theme's key, a territory's slug, a challenge's `<territory>/<slug>`. */
export interface EventFilter {
  theme?: string
  territory?: string
  challenge?: string
  /** Organised by it, alone or with others. */
  organisation?: string
  series?: string
  formats?: Format[]
  /** Where one can take part in it. */
  place?: Way
  /** How one gets in. */
  mode?: AdmissionMode
}

/** What everybody may read. */
export const shown = { status: { $ne: 'draft' as const } }

/** So many events have not ended yet at most while others that began before them have: longer ones are found later. */
export const longestMilliseconds = 14 * 24 * 3600 * 1000

/** The events that have not ended, the next first; those that were cancelled stay until their date. */
export const comingEvents = keptWhileContentStands(
  async (filter: EventFilter, limit: number): Promise<EventRow[]> => {
    const now = Date.now()
    const found = await eventsBetween(filter, new Date(now - longestMilliseconds), undefined, limit + 20)
    return eventRows(found.filter(({ endsAt }) => endsAt.getTime() > now).slice(0, limit))
  },
  keyOf,
)

/** The events that have ended, the latest first, without those that never took place. */
export const pastEvents = keptWhileContentStands(
  async (filter: EventFilter, limit: number): Promise<EventRow[]> => {
    const now = new Date()
    const found = await EventModel.find({
      ...conditions(filter),
      status: { $in: ['published', 'done'] },
      startsAt: { $lt: now },
    })
      .sort({ startsAt: -1, _id: -1 })
      .limit(limit + 5)
      .lean<Event[]>()
    return eventRows(found.filter(({ endsAt }) => endsAt <= now).slice(0, limit))
  },
  keyOf,
)

/** What everybody may read that begins between two moments, in order. */
export async function eventsBetween(
  filter: EventFilter,
  from: Date,
  to: Date | undefined,
  limit: number,
): Promise<Event[]> {
  return eventsBetweenQuery(filter, from, to, limit).lean<Event[]>()
}

/** The question behind `eventsBetween`; a test asks how it is answered. */
export function eventsBetweenQuery(filter: EventFilter, from: Date, to: Date | undefined, limit: number) {
  return EventModel.find({
    ...conditions(filter),
    ...shown,
    startsAt: { $gte: from, ...(to && { $lt: to }) },
  })
    .sort({ startsAt: 1, _id: 1 })
    .limit(limit)
}

const places = {
  onSite: { venue: { $exists: true } },
  online: {
    $or: [
      { 'admission.capacity.online': { $gt: 0 } },
      { venue: { $exists: false }, videoLink: { $exists: true } },
    ],
  },
}

export function conditions({ theme, organisation, formats, place, mode, ...others }: EventFilter) {
  const given = Object.entries(others).filter(([, value]) => value !== undefined)
  const id = organisation && mongoose.isObjectIdOrHexString(organisation) ? organisation : undefined
  return {
    ...Object.fromEntries(given),
    ...(theme !== undefined && { themes: theme }),
    ...(organisation !== undefined && { organisers: id }),
    ...(formats && { format: { $in: formats } }),
    ...(place && places[place]),
    ...(mode && { 'admission.mode': mode }),
  }
}

/** Tells filters apart, however their parts are ordered. */
export function keyOf(filter: EventFilter, ...more: unknown[]): string {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined)
  return JSON.stringify([given.sort(([one], [other]) => (one < other ? -1 : 1)), ...more])
}
