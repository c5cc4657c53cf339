import { type Event, EventModel } from '../event.js'
import { type MasterclassRequest, MasterclassRequestModel } from '../masterclass-request.js'
import { noteCancelled, noteGiven, noteScheduled } from './fulfilment.js'
import { tellStatesLeft } from './untold.js'

const notes = {
  draft: undefined,
  published: noteScheduled,
  postponed: noteScheduled,
  cancelled: noteCancelled,
  done: noteGiven,
} as const satisfies Record<Event['status'], ((event: Pick<Event, '_id'>) => Promise<void>) | undefined>

/**
 * Brings requests to where their events are, and tells what was left untold. Done every few minutes by one process; doing it
 * twice at once harms nothing.
 */
export async function tendMasterclassRequests(): Promise<void> {
  const answered = MasterclassRequestModel.find(
    { state: { $in: ['takenUp', 'scheduled'] }, event: { $exists: true } },
    { event: 1 },
  )
    .lean<Pick<MasterclassRequest, '_id' | 'event'>[]>()
    .cursor()
  for await (const { event: id } of answered) {
    const event = await EventModel.findById(id, { status: 1, hidden: 1 }).lean<Event>()
    if (event && !event.hidden) await notes[event.status]?.(event)
  }
  await tellStatesLeft()
}
