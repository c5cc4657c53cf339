import { z } from 'zod'
import { acceptRequests, refuseRequests } from '../../../models/event/registration/approval.js'
import { checkIn, undoCheckIn } from '../../../models/event/registration/presence.js'
import {
  type Registrant,
  registrantById,
  registrantsOf,
} from '../../../models/event/registration/registrants.js'
import { registrationByTicket } from '../../../models/event/registration/ticket.js'
import { ways } from '../../../models/event/seating.js'
import { InvalidInput, NotFound } from '../../../models/failure.js'
import { registrationById, registrationStatuses } from '../../../models/registration.js'
import type { CurrentUser } from '../../../models/user.js'
import { seatsChanged } from '../../../server/realtime/broadcasts.js'
import { eventManagedBy } from '../../events/event-of.js'
import { acceptance, checkInTicket, refusal } from '../event-requests.js'
import { registrant as registrantSchema } from '../event-schemas.js'
import { filing } from '../filing.js'
import { memberEndpoint } from '../member-endpoint.js'
import { fromKey, keyOf, paging } from '../paging.js'
import { list } from '../schemas.js'
import { id, moment } from './values.js'

/** Who comes, for those who manage an event. */

const oneEvent = z.object({ slug: z.string().describe('api.parameters.slug') })
const nothing = z.object({})

export const listRegistrants = memberEndpoint({
  method: 'get',
  path: '/api/v1/events/{slug}/registrations',
  operation: 'listRegistrants',
  scope: 'registrants:read',
  params: oneEvent,
  query: z.object({
    ...paging,
    state: z
      .enum([...registrationStatuses, 'present'], 'api.errors.state')
      .optional()
      .describe('api.parameters.state'),
    place: z.enum(ways, 'events.errors.wayMissing').optional().describe('api.parameters.place'),
    territory: filing.territory,
    search: z
      .string('api.errors.search')
      .max(80, 'api.errors.search')
      .optional()
      .describe('api.parameters.person'),
  }),
  answer: list('Registrants', registrantSchema),
  status: 200,
  async handle({ user, params, query: { limit, after, state, place, territory, search } }) {
    const event = await eventManagedBy(user, params.slug)
    const filter = { state, way: place, territory, words: search }
    const { registrants, next } = await registrantsOf(event._id, filter, { limit, after: orderIn(after) })
    return {
      answer: { data: registrants.map(answerFor) },
      next: next === undefined ? undefined : keyOf(String(next)),
    }
  },
})

const answers = {
  method: 'post',
  scope: 'registrants:write',
  params: oneEvent,
  query: nothing,
  status: 204,
} as const

export const acceptRegistrations = memberEndpoint({
  ...answers,
  path: '/api/v1/events/{slug}/registrations/acceptance',
  operation: 'acceptRegistrations',
  body: acceptance,
  async handle({ user, params, body }) {
    const event = await eventManagedBy(user, params.slug)
    await acceptRequests(event, body.ids)
    await seatsChanged(event._id)
    return {}
  },
})

export const refuseRegistrations = memberEndpoint({
  ...answers,
  path: '/api/v1/events/{slug}/registrations/refusal',
  operation: 'refuseRegistrations',
  body: refusal,
  async handle({ user, params, body }) {
    const event = await eventManagedBy(user, params.slug)
    await refuseRequests(event, body.ids, body.reason || undefined)
    await seatsChanged(event._id)
    return {}
  },
})

export const checkInByTicket = memberEndpoint({
  method: 'post',
  path: '/api/v1/events/{slug}/check-in',
  operation: 'checkIn',
  scope: 'registrants:write',
  params: oneEvent,
  query: nothing,
  body: checkInTicket,
  answer: registrantSchema,
  status: 200,
  refusals: [409],
  async handle({ user, params, body }) {
    const event = await eventManagedBy(user, params.slug)
    const { _id } = await registrationByTicket(event._id, body.ticket).catch((error) => {
      throw error instanceof NotFound
        ? new InvalidInput({ ticket: 'registrations.errors.ticketUnknown' })
        : error
    })
    await checkIn({ _id }, user)
    return { answer: answerFor(await registrantById(_id)) }
  },
})

const presence = {
  path: '/api/v1/events/{slug}/registrations/{id}/presence',
  scope: 'registrants:write',
  params: z.object({ ...oneEvent.shape, id: id.describe('api.parameters.registration') }),
  query: nothing,
  status: 204,
} as const

export const markPresence = memberEndpoint({
  ...presence,
  method: 'put',
  operation: 'markPresence',
  refusals: [409],
  async handle({ user, params }) {
    await checkIn(await registrationAt(user, params), user)
    return {}
  },
})

export const removePresence = memberEndpoint({
  ...presence,
  method: 'delete',
  operation: 'removePresence',
  async handle({ user, params }) {
    await undoCheckIn(await registrationAt(user, params))
    return {}
  },
})

/** @throws NotFound when it is one of another event. */
async function registrationAt(user: CurrentUser, { slug, id }: { slug: string; id: string }) {
  const event = await eventManagedBy(user, slug)
  const registration = await registrationById(id)
  if (String(registration.event) !== String(event._id)) throw new NotFound()
  return registration
}

function orderIn(key: string | undefined): number | undefined {
  if (key === undefined) return undefined
  const order = fromKey(key)
  if (!/^\d{1,7}$/.test(order)) throw new InvalidInput({ after: 'api.errors.after' })
  return Number(order)
}

function answerFor({ registration, person, email, ticket }: Registrant): z.input<typeof registrantSchema> {
  const { status, way, territory, answers, showName, order, createdAt, checkedInAt, reason } = registration
  return {
    id: String(registration._id),
    status,
    way,
    member: person?.id ?? null,
    name: person?.name ?? null,
    email,
    territory: territory ?? null,
    ticket: status === 'registered' ? ticket : null,
    answers,
    showName,
    order,
    createdAt: createdAt.toISOString(),
    checkedInAt: moment(checkedInAt),
    reason: reason ?? null,
  }
}
