import { type Registration, RegistrationModel } from '../../registration.js'
import { eventsWithIds, type FedEvent, fed } from './feed.js'

export interface OwnEvent extends FedEvent {
  registration: Registration
}

const mostRegistrations = 500

/** The events that a member has registered for or waits for, in the order of dates; not what moderation has masked. */
export async function eventsOf(user: string): Promise<OwnEvent[]> {
  const registrations = await RegistrationModel.find({ user, live: true })
    .sort({ _id: -1 })
    .limit(mostRegistrations)
    .lean<Registration[]>()
  const held = registrations.filter(({ status }) => status === 'registered' || status === 'waiting')
  const byEvent = new Map(held.map((registration) => [String(registration.event), registration]))
  const found = await fed(await eventsWithIds([...byEvent.keys()]))
  return found.flatMap((entry) => {
    const registration = byEvent.get(String(entry.event._id))
    return registration && entry.event.status !== 'draft' ? [{ ...entry, registration }] : []
  })
}

/** How each of these events stands with a member: ids of events to what became of their registration. */
export async function registrationsAmong(
  user: string,
  events: string[],
): Promise<Map<string, Registration['status']>> {
  const found = await RegistrationModel.find(
    { user, live: true, event: { $in: events } },
    { event: 1, status: 1 },
  ).lean<Registration[]>()
  return new Map(found.map(({ event, status }) => [String(event), status]))
}
