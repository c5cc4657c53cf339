import type { Request } from 'express'
import { type Event, eventBySlug } from '../../models/event.js'
import { Forbidden, NotFound } from '../../models/failure.js'
import { mayManageEvent, maySeeEvent } from '../../models/policies/event.js'
import type { CurrentUser } from '../../models/user.js'

/**
 * The event at this address.
 * @throws NotFound when there is none that this reader may see.
 */
export function eventOf(req: Request): Promise<Event> {
  return eventFor(req.user, String(req.params.event))
}

/**
 * The same, for those who manage it.
 * @throws NotFound, and Forbidden for whoever may only read it.
 */
export function managedEvent(req: Request): Promise<Event> {
  return eventManagedBy(req.user, String(req.params.event))
}

/** @throws NotFound when there is none of this name that they may see. */
export async function eventFor(user: CurrentUser | undefined, slug: string): Promise<Event> {
  const event = await eventBySlug(slug)
  if (!maySeeEvent(user, event)) throw new NotFound()
  return event
}

/** @throws NotFound, and Forbidden for whoever may only read it. */
export async function eventManagedBy(user: CurrentUser | undefined, slug: string): Promise<Event> {
  const event = await eventFor(user, slug)
  if (!mayManageEvent(user, event)) throw new Forbidden()
  return event
}
