import type { Request } from 'express'
import { type Event, eventBySlug } from '../../models/event.js'
import { Forbidden, NotFound } from '../../models/failure.js'
import { mayManageEvent, maySeeEvent } from '../../models/policies/event.js'

/**
 * The event at this address.
 * @throws NotFound when there is none that this reader may see.
 */
export async function eventOf(req: Request): Promise<Event> {
  const event = await eventBySlug(String(req.params.event))
  if (!maySeeEvent(req.user, event)) throw new NotFound()
  return event
}

/**
 * The same, for those who manage it.
 * @throws NotFound, and Forbidden for whoever may only read it.
 */
export async function managedEvent(req: Request): Promise<Event> {
  const event = await eventOf(req)
  if (!mayManageEvent(req.user, event)) throw new Forbidden()
  return event
}
