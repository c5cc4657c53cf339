import type { Types } from 'mongoose'
import { contentChanged } from '../../content-version.js'
import { type Event, EventModel } from '../../event.js'
import { RegistrationModel } from '../../registration.js'
import { SeatModel } from '../../seat.js'
import { type Tally, ways } from '../seating.js'

const attempts = 5

/** What pages show of the seats, counted. */
async function count(event: Types.ObjectId): Promise<Tally> {
  const [requested, ...counted] = await Promise.all([
    RegistrationModel.countDocuments({ event, status: 'requested' }),
    ...ways.map(async (way) => ({
      taken: await SeatModel.countDocuments({ event, way, holder: { $ne: null } }),
      waiting: await RegistrationModel.countDocuments({ event, way, status: 'waiting' }),
    })),
  ])
  const [onSite = { taken: 0, waiting: 0 }, online = { taken: 0, waiting: 0 }] = counted
  return { onSite, online, requested }
}

/**
 * Counts the seats and the queue anew and keeps the figures on the event. A count begun before another was written is
 * made again, so that figures never go back in time.
 */
export async function recount(id: Types.ObjectId): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const event = await EventModel.findById(id, { tally: 1, talliedTimes: 1 }).lean<Event>()
    if (!event) return
    const tally = await count(id)
    if (sameTally(tally, event.tally)) return
    const written = await EventModel.updateOne(
      { _id: id, talliedTimes: event.talliedTimes },
      { $set: { tally }, $inc: { talliedTimes: 1 } },
    )
    if (written.matchedCount === 0) continue
    await contentChanged()
    return
  }
}

function sameTally(a: Tally, b: Tally): boolean {
  return (
    a.requested === b.requested &&
    ways.every((way) => a[way].taken === b[way]?.taken && a[way].waiting === b[way]?.waiting)
  )
}
