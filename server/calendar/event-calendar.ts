import ical, {
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import { DateTime } from 'luxon'
import { changedAt, type FedEvent } from '../../models/event/agenda/feed.js'
import type { Event } from '../../models/event.js'
import { eventPath } from '../../models/paths.js'
import { config } from '../config.js'
import { type Locale, t } from '../i18n/index.js'
import { plainText } from '../lib/plain-text.js'
import { vtimezone } from './vtimezone.js'

/** An event as it stands in somebody's calendar. */
export interface CalendarEntry extends FedEvent {
  /** Only for who may see it: `maySeeVideoLink`. */
  videoLink?: string
  /** Its reader stands on the waiting list: the time is not taken. */
  waiting?: boolean
  /** It leaves its reader's calendar: it was called off, or they come no more. */
  withdrawn?: boolean
  /** When this was written, if not when the event last changed: of two, calendars believe the later one. */
  stamp?: Date
}

interface Head {
  /** How calendars call it. */
  name: string
  /** The page that it follows. */
  path: string
  locale: Locale
  /** What a calendar that gets it by mail does with it (RFC 5546). */
  method?: ICalCalendarMethod
}

/** How often calendars that follow it may ask again. */
const refreshSeconds = 3600

/** Events as iCalendar (RFC 5545), each at its own clock, with the rules of the zones that they name. */
export function calendarOf(entries: CalendarEntry[], { name, path, locale, method }: Head): string {
  const moments = entries.flatMap(({ event }) => [event.startsAt.getTime(), event.endsAt.getTime()])
  const [first, last] = [new Date(Math.min(...moments)), new Date(Math.max(...moments))]
  const calendar = ical({
    name,
    prodId: { company: 'Essaim', product: 'Agenda', language: locale.toUpperCase() },
    method: method ?? ICalCalendarMethod.PUBLISH,
    url: config.publicUrl + path,
    ttl: refreshSeconds,
    timezone: { name: null, generator: (zone) => vtimezone(zone, first, last) },
  })
  for (const entry of entries) calendar.createEvent(eventOf(entry, locale))
  return calendar.toString()
}

const statuses = {
  draft: ICalEventStatus.TENTATIVE,
  published: ICalEventStatus.CONFIRMED,
  done: ICalEventStatus.CONFIRMED,
  postponed: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
}

function eventOf(entry: CalendarEntry, locale: Locale): ICalEventData {
  const { event, themes, organisation, waiting, withdrawn } = entry
  const [start, end] = [event.startsAt, event.endsAt].map((moment) =>
    DateTime.fromJSDate(moment, { zone: event.timeZone }),
  ) as [DateTime, DateTime]
  const free = waiting || withdrawn || event.status !== 'published'
  return {
    id: event.uid,
    sequence: event.sequence,
    start,
    end,
    timezone: [start, end].some(isShownTwice) ? null : event.timeZone,
    stamp: entry.stamp ?? changedAt(event),
    created: event.createdAt,
    lastModified: changedAt(event),
    summary: event.title,
    description: descriptionOf(entry, locale),
    location: locationOf(entry, locale),
    url: config.publicUrl + eventPath(event),
    status: withdrawn
      ? ICalEventStatus.CANCELLED
      : waiting
        ? ICalEventStatus.TENTATIVE
        : statuses[event.status],
    transparency: free ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    organizer: { name: organisation?.name ?? 'Essaim', email: hubAddress() },
    categories: themes.map(({ name }) => ({ name: name?.[locale] ?? '' })),
  }
}

/** In autumn a clock shows an hour twice, which calendars understand in two ways: UTC knows it once. */
function isShownTwice(moment: DateTime): boolean {
  return moment.getPossibleOffsets().length > 1
}

function descriptionOf({ event, videoLink, waiting }: CalendarEntry, locale: Locale): string {
  return [
    event.status === 'cancelled' && t(locale, 'events.cancelledTitle'),
    event.status === 'postponed' && t(locale, 'events.postponedTitle'),
    event.reason,
    waiting && t(locale, 'agenda.calendar.waiting'),
    event.summary,
    videoLink && t(locale, 'agenda.calendar.joinOnline', { link: videoLink }),
    plainText(event.html ?? ''),
    config.publicUrl + eventPath(event),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function locationOf({ event, videoLink }: CalendarEntry, locale: Locale): string {
  return placeOf(event) ?? videoLink ?? t(locale, 'events.online')
}

function placeOf({ venue }: Event): string | undefined {
  return venue && [venue.name, venue.address].filter(Boolean).join(', ')
}

/** Calendars want an address of whoever organises: the hub's own, so that nobody's is given away. */
function hubAddress(): string {
  return /[^\s<>]+@[^\s<>]+/.exec(config.mailFrom)?.[0] ?? 'essaim@localhost'
}
