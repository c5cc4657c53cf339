import { contentChanged } from '../content-version.js'
import type { Event } from '../event.js'
import { type MasterclassRequest, MasterclassRequestModel } from '../masterclass-request.js'
import { tellState } from './untold.js'

/** What becomes of a request follows what becomes of the event that answers it. */

type Answering = Pick<Event, '_id'>

/** Its event is published: everybody who asked is told. */
export async function noteScheduled(event: Answering): Promise<void> {
  await follow(event, ['takenUp'], {
    $set: { state: 'scheduled', stateAt: new Date(), untold: 'scheduled' },
  })
}

/** Its event is called off: it can be taken up again, and those who had been told of a date are told so. */
export async function noteCancelled(event: Answering): Promise<void> {
  await follow(event, ['takenUp', 'scheduled'], {
    $set: { state: 'open', stateAt: new Date(), untold: 'reopened' },
    $unset: { uptake: 1, event: 1 },
  })
}

/** Its event has taken place. */
export async function noteGiven(event: Answering): Promise<void> {
  await follow(event, ['takenUp', 'scheduled'], { $set: { state: 'closed', stateAt: new Date() } })
}

async function follow(
  { _id }: Answering,
  from: MasterclassRequest['state'][],
  change: Record<string, Record<string, unknown>>,
): Promise<void> {
  const request = await MasterclassRequestModel.findOneAndUpdate(
    { event: _id, state: { $in: from } },
    change,
    {
      returnDocument: 'after',
      projection: { _id: 1 },
    },
  ).lean()
  if (!request) return
  await contentChanged()
  await tellState(request._id)
}
