import { type Challenge, challengeById } from '../../challenge.js'
import type { Event, EventStatus, Format } from '../../event.js'
import { type Organisation, organisationsById } from '../../organisation.js'
import { eventPath } from '../../paths.js'
import { type Territory, territoryBySlug } from '../../territory.js'
import { type Theme, themeByKey } from '../../theme.js'
import { offeredWays } from '../seating.js'

/** What a row of a list or a card shows. */
export interface EventRow {
  id: string
  path: string
  title: string
  summary: string
  format: Format
  status: EventStatus
  startsAt: Date
  endsAt: Date
  timeZone: string
  theme?: Theme
  territory?: Territory
  challenge?: Challenge
  organisation?: Organisation
  venue?: string
  online: boolean
  /** Free seats, over all ways; unknown where one registers elsewhere. */
  seatsLeft?: number
  full: boolean
  over: boolean
}

export async function eventRows(events: Event[]): Promise<EventRow[]> {
  const organisations = await organisationsById(events.map(({ organisation }) => organisation))
  return Promise.all(
    events.map(async (event) => {
      const left = seatsLeft(event)
      return {
        id: String(event._id),
        path: eventPath(event),
        title: event.title,
        summary: event.summary ?? '',
        format: event.format,
        status: event.status,
        startsAt: event.startsAt,
        endsAt: event.endsAt,
        timeZone: event.timeZone,
        theme: await themeByKey(event.themes[0] ?? ''),
        territory: event.territory ? await territoryBySlug(event.territory) : undefined,
        challenge: event.challenge ? await challengeById(event.challenge) : undefined,
        organisation: organisations.get(String(event.organisation)),
        venue: event.venue?.name,
        online: event.admission.capacity.online > 0 || (!event.venue && Boolean(event.videoLink)),
        seatsLeft: left,
        full: left === 0,
        over: event.endsAt <= new Date(),
      }
    }),
  )
}

function seatsLeft(event: Event): number | undefined {
  const ways = offeredWays(event)
  if (event.admission.mode === 'external' || ways.length === 0) return undefined
  return ways.reduce(
    (sum, way) => sum + Math.max(0, event.admission.capacity[way] - (event.tally[way]?.taken ?? 0)),
    0,
  )
}
