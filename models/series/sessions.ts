import { type EventRow, eventRows } from '../event/agenda/row.js'
import { offeredWays, type Way, ways } from '../event/seating.js'
import { type Event, EventModel } from '../event.js'
import { registrationDoor } from '../policies/event.js'
import { positionOf, type Registration, RegistrationModel, type RegistrationStatus } from '../registration.js'
import type { Series } from '../series.js'

/** A session as its series' page shows it to a reader. */
export interface Session extends EventRow {
  number: number
  open: boolean
  mine?: { status: RegistrationStatus; position?: number }
}

/** In the order in which they take place; drafts among them. */
export async function sessionsOf({ _id }: Pick<Series, '_id'>): Promise<Event[]> {
  return EventModel.find({ series: _id }).sort({ startsAt: 1, _id: 1 }).lean<Event[]>()
}

/** The sessions that take registrations now. */
export function openSessions(sessions: Event[]): Event[] {
  return sessions.filter((session) => registrationDoor(session) === 'open')
}

/** What one is asked who registers for all of them: every way that one offers, every question once. */
export function askedFor(open: Event[]): { ways: Way[]; questions: { text: string; required: boolean }[] } {
  const offered = new Set(open.flatMap(offeredWays))
  const questions = new Map<string, boolean>()
  for (const { text, required } of open.flatMap(({ admission }) => admission.questions)) {
    questions.set(text, questions.get(text) === true || required === true)
  }
  return {
    ways: ways.filter((way) => offered.has(way)),
    questions: [...questions].map(([text, required]) => ({ text, required })),
  }
}

/** Sessions with what a reader has to do with each. */
export async function shownSessions(sessions: Event[], user?: { id: string }): Promise<Session[]> {
  const [rows, registrations] = await Promise.all([eventRows(sessions), registrationsOf(sessions, user)])
  const mine = new Map(registrations.map((registration) => [String(registration.event), registration]))
  const open = new Set(openSessions(sessions).map(({ _id }) => String(_id)))
  return Promise.all(
    rows.map(async (row, index) => {
      const registration = mine.get(row.id)
      return {
        ...row,
        number: index + 1,
        open: open.has(row.id),
        mine: registration && {
          status: registration.status,
          position: registration.status === 'waiting' ? await positionOf(registration) : undefined,
        },
      }
    }),
  )
}

/** Somebody's live registrations for these sessions. */
export async function registrationsOf(sessions: Event[], user?: { id: string }): Promise<Registration[]> {
  if (!user) return []
  return RegistrationModel.find({
    user: user.id,
    live: true,
    event: { $in: sessions.map(({ _id }) => _id) },
  }).lean<Registration[]>()
}
