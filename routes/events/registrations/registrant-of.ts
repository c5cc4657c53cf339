import type { Request } from 'express'
import type { Event } from '../../../models/event.js'
import { NotFound } from '../../../models/failure.js'
import { type Registration, registrationById } from '../../../models/registration.js'
import { managedEvent } from '../event-of.js'

/**
 * The registration at this address, and its event, for those who manage it.
 * @throws NotFound when it is one of another event.
 */
export async function registrantOf(req: Request): Promise<{ event: Event; registration: Registration }> {
  const event = await managedEvent(req)
  const registration = await registrationById(String(req.params.id))
  if (String(registration.event) !== String(event._id)) throw new NotFound()
  return { event, registration }
}
