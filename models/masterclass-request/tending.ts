import { type Event, EventModel } from '../event.js'
import { awaited, type MasterclassRequest, MasterclassRequestModel } from '../masterclass-request.js'
import { noteCancelled, noteGiven, noteScheduled } from './fulfilment.js'
import { SecondModel } from './second.js'
import { recountDemand } from './seconding.js'
import { tellStatesLeft } from './untold.js'

const notes = {
  draft: undefined,
  published: noteScheduled,
  postponed: noteScheduled,
  cancelled: noteCancelled,
  done: noteGiven,
} as const satisfies Record<Event['status'], ((event: Pick<Event, '_id'>) => Promise<void>) | undefined>

/**
 * Brings requests to where their events are, tells what was left untold and mends counts. Done every few minutes by one process; doing it
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
  await mendDemand()
}

/** Counts again where a process was cut off between a claim and its count; one that is under way is mended by the next round. */
async function mendDemand(): Promise<void> {
  const counted = MasterclassRequestModel.find({ state: { $in: awaited } }, { demand: 1 })
    .lean<Pick<MasterclassRequest, '_id' | 'demand'>[]>()
    .cursor()
  for await (const { _id, demand } of counted) {
    if ((await SecondModel.countDocuments({ request: _id })) !== demand) await recountDemand(_id)
  }
}
