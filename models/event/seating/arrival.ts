import type { Types } from 'mongoose'
import { type Event, EventModel } from '../../event.js'
import { Conflict } from '../../failure.js'

/** Whoever has taken a number writes their registration at once; after this long they have been cut off. */
const writtenWithinMilliseconds = 15_000

/**
 * Takes the next number of an event's queue. In the same atomic write it is noted that this registration is on its way,
 * so that nobody who comes later is given a seat before it stands in the queue.
 * @throws Conflict when nobody can register any more.
 */
export async function takeNumber(event: Types.ObjectId, registration: Types.ObjectId): Promise<number> {
  const arrival = { registration, order: '$arrivals', at: new Date() }
  const taken = await EventModel.findOneAndUpdate(
    { _id: event, status: 'published' },
    [
      { $set: { arrivals: { $add: ['$arrivals', 1] } } },
      { $set: { arriving: { $concatArrays: ['$arriving', [arrival]] } } },
    ],
    { updatePipeline: true, returnDocument: 'after', projection: { arrivals: 1 } },
  ).lean()
  if (!taken) throw new Conflict('events.errors.closed')
  return taken.arrivals
}

/** The registration with this number stands in the queue, or never will. */
export async function arrived(event: Types.ObjectId, order: number): Promise<void> {
  await EventModel.updateOne({ _id: event }, { $pull: { arriving: { order } } })
}

/** Up to this number, everybody who will ever stand in the queue stands there. */
export function lastArrived({ arrivals, arriving }: Pick<Event, 'arrivals' | 'arriving'>): number {
  const cutOff = Date.now() - writtenWithinMilliseconds
  const underWay = arriving.filter(({ at }) => at.getTime() > cutOff).map(({ order }) => order)
  return Math.min(arrivals, ...underWay.map((order) => order - 1))
}

/** Whether somebody with a lower number is still being written down. */
export async function someoneArrivesBefore(event: Types.ObjectId, order: number): Promise<boolean> {
  const found = await EventModel.findById(event, { arrivals: 1, arriving: 1 }).lean<Event>()
  return found !== null && lastArrived(found) < order
}

/** Forgets the numbers of those who were cut off. */
export async function forgetCutOffArrivals(event: Types.ObjectId): Promise<void> {
  const at = { $lt: new Date(Date.now() - 4 * writtenWithinMilliseconds) }
  await EventModel.updateOne({ _id: event, 'arriving.at': at }, { $pull: { arriving: { at } } })
}
