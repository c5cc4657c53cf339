import { type Request, type Response, Router } from 'express'
import { checkIn, undoCheckIn } from '../../models/event/registration/presence.js'
import { registrantsOf } from '../../models/event/registration/registrants.js'
import { registrationByTicket } from '../../models/event/registration/ticket.js'
import type { Event } from '../../models/event.js'
import { Conflict, NotFound } from '../../models/failure.js'
import { checkInPath, eventPath } from '../../models/paths.js'
import { peopleById } from '../../models/person.js'
import { registrationById } from '../../models/registration.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { oneOf, textOf } from '../../server/http/query.js'
import { type Locale, t } from '../../server/i18n/index.js'
import { managedEvent } from './event-of.js'
import { registrantOf } from './registrations/registrant-of.js'

/** The list at the door: by name, by number, or by the code on somebody's screen. */
export const eventCheckIn = Router()

const mostAtTheDoor = 2000

eventCheckIn.get('/events/:event/check-in', membersOnly, async (req, res) => {
  const event = await managedEvent(req)
  await show(req, res, event, await arrivalIn(req, event))
})

eventCheckIn.post('/events/:event/check-in', membersOnly, async (req, res) => {
  const event = await managedEvent(req)
  const ticket = typeof req.body?.ticket === 'string' ? req.body.ticket.slice(0, 300) : ''
  try {
    const registration = await registrationByTicket(event._id, numberIn(ticket))
    const before = registration.checkedInAt
    await checkIn(registration, memberOf(req))
    const arrived = new URLSearchParams({
      arrived: String(registration._id),
      said: before ? 'already' : 'welcome',
    })
    res.redirect(303, `${checkInPath(event)}?${arrived}`)
  } catch (error) {
    if (!(error instanceof NotFound || error instanceof Conflict)) throw error
    const key = error instanceof Conflict ? error.key : 'registrations.errors.ticketUnknown'
    await show(req, res, event, { status: 422, error: key, ticket })
  }
})

eventCheckIn.post('/events/:event/registrations/:id/presence', membersOnly, async (req, res) => {
  const { event, registration } = await registrantOf(req)
  await checkIn(registration, memberOf(req))
  res.redirect(303, `${checkInPath(event)}#person-${registration._id}`)
})

eventCheckIn.post('/events/:event/registrations/:id/presence/cancellation', membersOnly, async (req, res) => {
  const { event, registration } = await registrantOf(req)
  await undoCheckIn(registration)
  res.redirect(303, `${checkInPath(event)}#person-${registration._id}`)
})

/** Who has just been seen in, as the address says after it was noted. */
async function arrivalIn(req: Request, event: Event): Promise<Outcome> {
  const said = oneOf(req.query.said, ['welcome', 'already'] as const)
  const arrived = textOf(req.query.arrived)
  if (!said || !arrived) return {}
  const registration = await registrationById(arrived).catch(() => undefined)
  if (String(registration?.event) !== String(event._id) || !registration?.checkedInAt) return {}
  const person = (await peopleById([registration.user])).get(String(registration.user))
  return { said, who: person?.name, id: registration._id }
}

/** A code holds the address of this page with the number in it. */
function numberIn(read: string): string {
  return /[?&]ticket=([\d-]+)/.exec(read)?.[1] ?? read
}

interface Outcome {
  status?: number
  said?: 'welcome' | 'already'
  who?: string
  id?: unknown
  error?: string
  ticket?: string
}

async function show(req: Request, res: Response, event: Event, outcome: Outcome) {
  const locale: Locale = res.locals.locale
  const words = textOf(req.query.words)?.slice(0, 80)
  const { registrants } = await registrantsOf(
    event._id,
    { state: 'registered', words },
    { limit: mostAtTheDoor },
  )
  const byName = new Intl.Collator('fr')
  const people = registrants.map(({ registration, person, ticket }) => ({
    id: String(registration._id),
    person,
    ticket,
    way: registration.way,
    present: registration.checkedInAt,
  }))
  res
    .status(outcome.status ?? 200)
    .set('Cache-Control', 'no-store')
    .render('events/check-in', {
      ...outcome,
      error: outcome.error && t(locale, outcome.error),
      event,
      path: eventPath(event),
      words,
      ticket: outcome.ticket ?? textOf(req.query.ticket),
      people: people.sort((a, b) => byName.compare(a.person?.name ?? '', b.person?.name ?? '')),
      presentCount: people.filter(({ present }) => present).length,
      count: people.length,
    })
}
