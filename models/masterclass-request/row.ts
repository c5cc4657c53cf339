import { excerptOf } from '../../server/lib/excerpt.js'
import { type Event, EventModel } from '../event.js'
import type { MasterclassRequest, RequestState } from '../masterclass-request.js'
import { type Voice, voicesById } from '../organisation/voice.js'
import { eventPath, masterclassRequestPath } from '../paths.js'
import { type Person, peopleById } from '../person.js'
import { type Filing, filingOf } from '../topic/filing.js'

/** The event that answers a request, once everybody may see it. */
export interface AnsweringEvent {
  path: string
  title: string
  startsAt: Date
  endsAt: Date
  timeZone: string
  over: boolean
}

/** What a row of a list shows. */
export interface RequestRow extends Filing {
  id: string
  slug: string
  path: string
  title: string
  excerpt: string
  /** Nobody when the member has left. */
  author?: Person
  /** Whom they asked for. */
  voice?: Voice
  state: RequestState
  demand: number
  /** How many organisations are among those who ask. */
  organisationCount: number
  createdAt: Date
  event?: AnsweringEvent
}

export async function requestRows(requests: MasterclassRequest[]): Promise<RequestRow[]> {
  const [people, voices, events] = await Promise.all([
    peopleById(requests.map(({ author }) => author)),
    voicesById(requests.map(({ onBehalfOf }) => onBehalfOf)),
    answeringEvents(requests),
  ])
  return Promise.all(
    requests.map(async (request) => ({
      ...(await filingOf({ ...request, theme: request.themes[0] ?? '' })),
      id: String(request._id),
      slug: request.slug,
      path: masterclassRequestPath(request),
      title: request.title,
      excerpt: excerptOf(request.html.replace(/<(ul|ol)\b[\s\S]*?<\/\1>/g, ' ')) || excerptOf(request.html),
      author: people.get(String(request.author)),
      voice: voices.get(String(request.onBehalfOf)),
      state: request.state,
      demand: request.demand,
      organisationCount: request.organisations.length,
      createdAt: request.createdAt,
      event: events.get(String(request.event)),
    })),
  )
}

/** The published events that answer these requests, by id. */
export async function answeringEvents(
  requests: Pick<MasterclassRequest, 'event'>[],
): Promise<Map<string, AnsweringEvent>> {
  const ids = requests.flatMap(({ event }) => event ?? [])
  if (ids.length === 0) return new Map()
  const found = await EventModel.find(
    { _id: { $in: ids }, status: { $ne: 'draft' } },
    { slug: 1, title: 1, startsAt: 1, endsAt: 1, timeZone: 1 },
  ).lean<Event[]>()
  const now = new Date()
  return new Map(
    found.map((event) => {
      const { title, startsAt, endsAt, timeZone } = event
      const over = endsAt <= now
      return [String(event._id), { path: eventPath(event), title, startsAt, endsAt, timeZone, over }]
    }),
  )
}
