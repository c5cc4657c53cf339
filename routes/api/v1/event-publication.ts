import { z } from 'zod'
import type { Scope } from '../../../models/api-token.js'
import {
  cancelEvent as cancel,
  postponeEvent as postpone,
  publishEvent as publish,
} from '../../../models/event/publication.js'
import { eventManagedBy } from '../../events/event-of.js'
import { eventStop } from '../event-requests.js'
import { event as eventSchema } from '../event-schemas.js'
import { memberEndpoint } from '../member-endpoint.js'
import { shownToOrganiser } from './events.js'

const given = {
  method: 'post',
  scope: 'events:write' satisfies Scope,
  params: z.object({ slug: z.string().describe('api.parameters.slug') }),
  query: z.object({}),
  answer: eventSchema,
  status: 200,
} as const

export const publishEvent = memberEndpoint({
  ...given,
  refusals: [409],
  path: '/api/v1/events/{slug}/publication',
  operation: 'publishEvent',
  async handle({ user, params }) {
    const event = await eventManagedBy(user, params.slug)
    await publish(event)
    return { answer: await shownToOrganiser(event) }
  },
})

export const postponeEvent = memberEndpoint({
  ...given,
  refusals: [409],
  path: '/api/v1/events/{slug}/postponement',
  operation: 'postponeEvent',
  body: eventStop,
  async handle({ user, params, body }) {
    const event = await eventManagedBy(user, params.slug)
    await postpone(event, body.reason)
    return { answer: await shownToOrganiser(event) }
  },
})

export const cancelEvent = memberEndpoint({
  ...given,
  refusals: [409],
  path: '/api/v1/events/{slug}/cancellation',
  operation: 'cancelEvent',
  body: eventStop,
  async handle({ user, params, body }) {
    const event = await eventManagedBy(user, params.slug)
    await cancel(event, body.reason)
    return { answer: await shownToOrganiser(event) }
  },
})
