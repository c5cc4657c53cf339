import { type Event, EventModel } from '../../event.js'
import { BadRequest } from '../../failure.js'
import { keptWhileContentStands } from '../../kept.js'
import { conditions, type EventFilter, keyOf as filterKey, longestMilliseconds, shown } from '../agenda.js'
import { type EventRow, eventRows } from './row.js'

/** Events of a period, for lists that are read in pages. */
export interface Period {
  /** Only what ends after this moment. */
  from?: Date
  /** Only what begins before this moment. */
  to?: Date
}

interface Page {
  limit: number
  /** The `next` of the page before. */
  after?: string
}

/**
 * What everybody may read of a period, the first first.
 * @throws BadRequest when `after` is no key of ours.
 */
export async function eventsOfPeriod(
  filter: EventFilter,
  period: Period,
  page: Page,
): Promise<{ events: Event[]; next?: string }> {
  return pageOf(await periodQuery(filter, period, page).lean<Event[]>(), page.limit)
}

/** A page of what has not ended yet; the first is kept, as it is what most people see. */
export async function comingPage(
  filter: EventFilter,
  page: Page,
): Promise<{ rows: EventRow[]; next?: string }> {
  return page.after === undefined ? firstComing(filter, page.limit) : readComing(filter, page)
}

const firstComing = keptWhileContentStands(
  (filter: EventFilter, limit: number) => readComing(filter, { limit }),
  filterKey,
)

async function readComing(filter: EventFilter, page: Page) {
  const { events, next } = await eventsOfPeriod(filter, { from: new Date() }, page)
  return { rows: await eventRows(events), next }
}

/** The question behind `eventsOfPeriod`; a test asks how it is answered. */
export function periodQuery(filter: EventFilter, { from, to }: Period, { limit, after }: Page) {
  const begins = {
    ...(from && { $gte: new Date(from.getTime() - longestMilliseconds) }),
    ...(to && { $lt: to }),
  }
  return EventModel.find({
    ...conditions(filter),
    ...shown,
    ...(from && { endsAt: { $gt: from } }),
    ...(Object.keys(begins).length > 0 && { startsAt: begins }),
    $and: [beyond(after, '$gt')],
  })
    .sort({ startsAt: 1, _id: 1 })
    .limit(limit + 1)
}

/**
 * What has ended, the last first, without what never took place.
 * @throws BadRequest when `after` is no key of ours.
 */
export async function endedEvents(
  filter: EventFilter,
  { limit, after }: Page,
): Promise<{ events: Event[]; next?: string }> {
  const now = new Date()
  const found = await EventModel.find({
    ...conditions(filter),
    status: { $in: ['published', 'done'] },
    startsAt: { $lt: now },
    endsAt: { $lte: now },
    $and: [beyond(after, '$lt')],
  })
    .sort({ startsAt: -1, _id: -1 })
    .limit(limit + 1)
    .lean<Event[]>()
  return pageOf(found, limit)
}

function pageOf(found: Event[], limit: number): { events: Event[]; next?: string } {
  const events = found.slice(0, limit)
  const last = events.at(-1)
  return { events, next: found.length > limit && last ? keyOf(last) : undefined }
}

function keyOf({ startsAt, _id }: Event): string {
  return `${startsAt.getTime()}-${_id}`
}

function beyond(key: string | undefined, than: '$gt' | '$lt') {
  if (key === undefined) return {}
  const [, time, id] = /^(-?\d{1,15})-([0-9a-f]{24})$/.exec(key) ?? []
  if (time === undefined || id === undefined) throw new BadRequest()
  const startsAt = new Date(Number(time))
  return { $or: [{ startsAt: { [than]: startsAt } }, { startsAt, _id: { [than]: id } }] }
}
