import type { Event } from '../../event.js'
import { enqueue } from '../../job-queue.js'
import type { EventChange, EventSnapshot } from './snapshot.js'

export type { EventChange, EventSnapshot }

export function snapshotOf({ startsAt, endsAt, timeZone, venue, videoLink }: Event): EventSnapshot {
  return {
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    timeZone,
    venue: venue && { name: venue.name, address: venue.address },
    videoLink: videoLink ?? undefined,
  }
}

/** What people arrange their day by. */
const arranging = ['startsAt', 'endsAt', 'timeZone', 'venue', 'videoLink'] as const

/** The names of what changed among the things that registrants must know. */
export function changedFields(before: EventSnapshot, after: EventSnapshot): string[] {
  return arranging.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
}

/** Has registrants told of a change, once: its key is the event's sequence number. */
export async function announceChange(
  event: Event,
  what: EventChange,
  before: EventSnapshot,
  fields: string[] = [],
): Promise<void> {
  const id = String(event._id)
  await enqueue('tell-event-change', {
    event: id,
    what,
    fields,
    before,
    key: `event-${id}-${event.sequence}-${what}`,
  })
}
