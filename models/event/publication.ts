import { contentChanged } from '../content-version.js'
import { type Event, EventModel } from '../event.js'
import { Conflict } from '../failure.js'
import { notHidden } from '../hidden.js'
import { noteCancelled, noteScheduled } from '../masterclass-request/fulfilment.js'
import { announceChange, snapshotOf } from './letters/change.js'
import { indexEvent } from './search-entry.js'
import { settle } from './seating/settlement.js'

/**
 * Shows a draft to everybody; done twice, it is done once.
 * @throws Conflict when it begins in the past or is no draft any more.
 */
export async function publishEvent(event: Event): Promise<void> {
  if (event.status === 'published') return
  if (event.startsAt <= new Date()) throw new Conflict('events.errors.startsInThePast')
  const now = new Date()
  const published = await EventModel.updateOne(
    { _id: event._id, status: 'draft', ...notHidden },
    { $set: { status: 'published', publishedAt: now, changedAt: now } },
  )
  if (published.matchedCount === 0) throw new Conflict('events.errors.changedMeanwhile')
  await indexEvent(event._id)
  await contentChanged()
  await settle(event._id)
  await noteScheduled(event)
}

/** Puts an event off until it is given another date; registrations stand, and registrants are told why. */
export async function postponeEvent(event: Event, reason: string): Promise<void> {
  await stop(event, 'postponed', ['published'], reason)
}

/** Calls an event off; registrants are told why. */
export async function cancelEvent(event: Event, reason: string): Promise<void> {
  await stop(event, 'cancelled', ['published', 'postponed'], reason)
}

async function stop(
  event: Event,
  status: 'postponed' | 'cancelled',
  from: Event['status'][],
  reason: string,
): Promise<void> {
  if (event.status === status) return
  const stopped = await EventModel.findOneAndUpdate(
    { _id: event._id, status: { $in: from } },
    { $set: { status, reason, changedAt: new Date() }, $inc: { sequence: 1 } },
    { returnDocument: 'after' },
  ).lean<Event>()
  if (!stopped) throw new Conflict('events.errors.changedMeanwhile')
  await indexEvent(event._id)
  await contentChanged()
  await announceChange(stopped, status, snapshotOf(event))
  if (status === 'cancelled') await noteCancelled(event)
}
