import { type Event, EventModel } from '../../event.js'
import { keptWhileContentStands } from '../../kept.js'
import { type Organisation, organisationsById } from '../../organisation.js'
import { type Theme, themeByKey } from '../../theme.js'
import { type EventFilter, eventsBetween, keyOf } from '../agenda.js'

/** An event with what its entry in a calendar or a feed names. */
export interface FedEvent {
  event: Event
  themes: Theme[]
  organisation?: Organisation
}

const day = 24 * 3600 * 1000
/** Who subscribes sees what took place lately, and everything that comes. */
const daysBack = 90
const mostInCalendar = 500
const mostInNews = 30

/** What a calendar that follows the agenda holds, in the order of dates; what was cancelled says so. */
export const eventsInCalendar = keptWhileContentStands(async (filter: EventFilter): Promise<FedEvent[]> => {
  const from = new Date(Date.now() - daysBack * day)
  return fed(await eventsBetween(filter, from, undefined, mostInCalendar))
}, keyOf)

/** The events that were announced or changed last, the newest first, among those that come. */
export const eventsInNews = keptWhileContentStands(async (filter: EventFilter): Promise<FedEvent[]> => {
  const coming = await eventsBetween(filter, new Date(Date.now() - day), undefined, mostInCalendar)
  const newest = coming.sort((one, other) => changedAt(other).getTime() - changedAt(one).getTime())
  return fed(newest.slice(0, mostInNews))
}, keyOf)

/** These events, as their entries in a calendar need them. */
export async function fed(events: Event[]): Promise<FedEvent[]> {
  const organisations = await organisationsById(events.map(({ organisation }) => organisation))
  return Promise.all(
    events.map(async (event) => {
      const themes = await Promise.all(event.themes.map(themeByKey))
      return {
        event,
        themes: themes.filter((theme) => theme !== undefined),
        organisation: organisations.get(String(event.organisation)),
      }
    }),
  )
}

/** The events with these ids, in the order of dates. */
export async function eventsWithIds(ids: unknown[]): Promise<Event[]> {
  return EventModel.find({ _id: { $in: ids } })
    .sort({ startsAt: 1, _id: 1 })
    .lean<Event[]>()
}

/** When what others read of an event last changed. */
export function changedAt({ changedAt, publishedAt, createdAt }: Event): Date {
  return changedAt ?? publishedAt ?? createdAt
}
