import { z } from 'zod'
import { eventsOfPeriod } from '../../../models/event/agenda/listing.js'
import { editEvent as edit } from '../../../models/event/editing.js'
import { composeDraft } from '../../../models/event/form/composing.js'
import type { Material } from '../../../models/event/materials/material.js'
import { scheduleEvent } from '../../../models/event/scheduling.js'
import { admissionModes, ways } from '../../../models/event/seating.js'
import { type Event, eventById, formats } from '../../../models/event.js'
import { Forbidden, InvalidInput, NotFound } from '../../../models/failure.js'
import { mayScheduleEvents, maySeeVideoLink } from '../../../models/policies/event.js'
import { maySeeMaterial } from '../../../models/policies/material.js'
import { registrationOf } from '../../../models/registration.js'
import { config } from '../../../server/config.js'
import { seatsChanged } from '../../../server/realtime/broadcasts.js'
import { eventFor, eventManagedBy } from '../../events/event-of.js'
import { askedEvents } from '../../events/filter.js'
import { endpoint } from '../endpoint.js'
import { eventEdit, newEvent } from '../event-requests.js'
import { event as eventSchema, eventSummary } from '../event-schemas.js'
import { filing } from '../filing.js'
import { memberEndpoint } from '../member-endpoint.js'
import { fromKey, keyOf, knownKey, paging } from '../paging.js'
import { list } from '../schemas.js'
import { eventAnswer, eventSummaries } from './event-answer.js'
import { asBody, formOf, saidOf, unsaid } from './event-form.js'

const moment = z.iso.datetime({ offset: true, error: 'events.errors.momentUnknown' }).optional()

export const listEvents = endpoint({
  path: '/api/v1/events',
  operation: 'listEvents',
  example: { format: 'masterclass', limit: '10' },
  params: z.object({}),
  query: z.object({
    ...paging,
    ...filing,
    organisation: z
      .string('events.errors.organisationUnknown')
      .optional()
      .describe('api.parameters.organisation'),
    from: moment.describe('api.parameters.from'),
    to: moment.describe('api.parameters.to'),
    format: z.enum(formats, 'events.errors.formatMissing').optional().describe('api.parameters.format'),
    mode: z.enum(admissionModes, 'events.errors.modeMissing').optional().describe('api.parameters.mode'),
    place: z.enum(ways, 'events.errors.wayMissing').optional().describe('api.parameters.place'),
  }),
  answer: list('Events', eventSummary),
  async handle({ query: { limit, after, from, to, mode, ...named } }) {
    const { filter } = await known(named)
    const period = {
      from: from === undefined ? new Date() : new Date(from),
      to: to ? new Date(to) : undefined,
    }
    const page = { limit, after: after === undefined ? undefined : fromKey(after) }
    const { events, next } = await knownKey(eventsOfPeriod({ ...filter, mode }, period, page))
    return { body: { data: await eventSummaries(events) }, next: next && keyOf(next) }
  },
})

const oneEvent = z.object({ slug: z.string().describe('api.parameters.slug') })

export const showEvent = endpoint({
  path: '/api/v1/events/{slug}',
  operation: 'showEvent',
  params: oneEvent,
  query: z.object({}),
  answer: eventSchema,
  readerScope: 'events:read',
  async handle({ params, reader }) {
    const event = await eventFor(reader, params.slug)
    const registration = reader && (await registrationOf(event._id, reader.id))
    const link = maySeeVideoLink(reader, event, registration) ? event.videoLink : undefined
    const maySee = (material: Material) => maySeeMaterial(reader, material, event, registration)
    return { body: await eventAnswer(event, link ?? undefined, maySee) }
  },
})

export const createEvent = memberEndpoint({
  method: 'post',
  path: '/api/v1/events',
  operation: 'createEvent',
  scope: 'events:write',
  params: z.object({}),
  query: z.object({}),
  body: newEvent,
  answer: eventSchema,
  status: 201,
  async handle({ user, body, submission }) {
    if (!mayScheduleEvents(user)) throw new Forbidden('events.errors.organisersOnly')
    const draft = await asBody(formOf({ ...unsaid, ...body }).then((form) => composeDraft(user, form)))
    const event = await scheduleEvent(user, draft, submission)
    return {
      answer: await shownToOrganiser(event),
      location: `${config.publicUrl}/api/v1/events/${event.slug}`,
    }
  },
})

export const editEvent = memberEndpoint({
  method: 'patch',
  path: '/api/v1/events/{slug}',
  operation: 'editEvent',
  scope: 'events:write',
  params: oneEvent,
  query: z.object({}),
  body: eventEdit,
  answer: eventSchema,
  status: 200,
  refusals: [409],
  async handle({ user, params, body: { version, ...said }, submission }) {
    const event = await eventManagedBy(user, params.slug)
    const form = formOf({ ...(await saidOf(event)), ...said }, event)
    const draft = await asBody(form.then((given) => composeDraft(user, given, event)))
    const edited = await edit(event, draft, { version, submission })
    await seatsChanged(edited._id)
    return { answer: await shownToOrganiser(edited) }
  },
})

/** An event as it stands now, with the link that those who manage it know. */
export async function shownToOrganiser({ _id }: Pick<Event, '_id'>) {
  const event = await eventById(_id)
  return eventAnswer(event, event.videoLink ?? undefined, () => true)
}

const unknown = {
  theme: 'topics.errors.themeUnknown',
  territory: 'topics.errors.territoryUnknown',
  challenge: 'topics.errors.challengeUnknown',
  organisation: 'events.errors.organisationUnknown',
}

/** @throws InvalidInput for names of nothing, beside the parameters that hold them. */
async function known(named: Record<string, string | undefined>) {
  try {
    return await askedEvents({ query: named })
  } catch (error) {
    throw error instanceof NotFound ? new InvalidInput(await unknownAmong(named)) : error
  }
}

async function unknownAmong(named: Record<string, string | undefined>): Promise<Record<string, string>> {
  const errors: Record<string, string> = {}
  for (const [name, message] of Object.entries(unknown)) {
    await askedEvents({ query: { [name]: named[name] } }).catch(() => {
      errors[name] = message
    })
  }
  return errors
}
