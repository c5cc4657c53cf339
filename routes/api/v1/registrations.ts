import { z } from 'zod'
import { registrationsOf } from '../../../models/event/registration/own.js'
import { ticketOf } from '../../../models/event/registration/ticket.js'
import { cancelRegistration as cancel } from '../../../models/event/registration/withdrawal.js'
import { register } from '../../../models/event/registration.js'
import { type Event, EventModel } from '../../../models/event.js'
import { registrationPath } from '../../../models/paths.js'
import { maySeeEvent } from '../../../models/policies/event.js'
import { positionOf, type Registration, registrationOf } from '../../../models/registration.js'
import { config } from '../../../server/config.js'
import { seatsChanged } from '../../../server/realtime/broadcasts.js'
import { eventFor } from '../../events/event-of.js'
import { newRegistration } from '../event-requests.js'
import { registration as registrationSchema } from '../event-schemas.js'
import { memberEndpoint } from '../member-endpoint.js'
import { fromKey, keyOf, knownKey, paging } from '../paging.js'
import { list } from '../schemas.js'
import { moment } from './values.js'

/** A member's own registrations. */

export const listRegistrations = memberEndpoint({
  method: 'get',
  path: '/api/v1/registrations',
  operation: 'listRegistrations',
  scope: 'registrations:read',
  params: z.object({}),
  query: z.object(paging),
  answer: list('Registrations', registrationSchema),
  status: 200,
  async handle({ user, query: { limit, after } }) {
    const page = { limit, after: after === undefined ? undefined : fromKey(after) }
    const { registrations, next } = await knownKey(registrationsOf(user.id, page))
    const ids = registrations.map(({ event }) => event)
    const found = await EventModel.find({ _id: { $in: ids } }).lean<Event[]>()
    const events = new Map(
      found.filter((event) => maySeeEvent(user, event)).map((event) => [String(event._id), event]),
    )
    const data = await Promise.all(
      registrations.flatMap((registration) => {
        const event = events.get(String(registration.event))
        return event ? [answerFor(registration, event)] : []
      }),
    )
    return { answer: { data }, next: next && keyOf(next) }
  },
})

const given = {
  path: '/api/v1/events/{slug}/registrations',
  scope: 'registrations:write',
  params: z.object({ slug: z.string().describe('api.parameters.slug') }),
  query: z.object({}),
} as const

export const createRegistration = memberEndpoint({
  ...given,
  method: 'post',
  operation: 'createRegistration',
  body: newRegistration,
  answer: registrationSchema,
  status: 201,
  refusals: [409],
  async handle({ user, params, body: { way, answers = [], showName = false } }) {
    const event = await eventFor(user, params.slug)
    const registration = await register(event, user, { way, answers, showName })
    await seatsChanged(event._id)
    return {
      answer: await answerFor(registration, event),
      location: `${config.publicUrl}/api/v1/registrations`,
    }
  },
})

export const cancelRegistration = memberEndpoint({
  ...given,
  method: 'delete',
  operation: 'cancelRegistration',
  status: 204,
  async handle({ user, params }) {
    const event = await eventFor(user, params.slug)
    const registration = await registrationOf(event._id, user.id)
    if (registration) await cancel(registration, 'member')
    await seatsChanged(event._id)
    return {}
  },
})

async function answerFor(
  registration: Registration,
  event: Event,
): Promise<z.input<typeof registrationSchema>> {
  const { status, way, answers, showName, createdAt, declineBy, reason } = registration
  return {
    id: String(registration._id),
    event: event.slug,
    status,
    way,
    position: status === 'waiting' ? await positionOf(registration) : null,
    ticket: status === 'registered' ? await ticketOf(registration) : null,
    answers,
    showName,
    createdAt: createdAt.toISOString(),
    declineBy: moment(declineBy),
    reason: reason ?? null,
    url: config.publicUrl + registrationPath(event),
  }
}
