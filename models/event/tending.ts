import { contentChanged } from '../content-version.js'
import { type Event, EventModel } from '../event.js'
import { type Registration, RegistrationModel } from '../registration.js'
import { SeatModel } from '../seat.js'
import { tellWhatIsLeft } from './letters/tidings.js'
import { awaitTurn } from './registration.js'
import { forgetCutOffArrivals } from './seating/arrival.js'
import { mendSeats } from './seating/seats.js'
import { confirm, freeSeatOf, settle } from './seating/settlement.js'

/** What is being done right now is left alone: nothing takes so long. */
const underWayMilliseconds = 30_000

/**
 * Finishes what processes that were cut off have begun, releases quotas when their day has come and ends what is over.
 * Done once a minute by one process; doing it twice at once harms nothing.
 */
export async function tendEvents(): Promise<void> {
  await endWhatIsOver()
  const coming = EventModel.find({ status: 'published', startsAt: { $gt: new Date() } })
    .lean<Event[]>()
    .cursor()
  for await (const event of coming) await tendEvent(event)
  await tellWhatIsLeft()
}

async function endWhatIsOver(): Promise<void> {
  const ended = await EventModel.updateMany(
    { status: 'published', endsAt: { $lte: new Date() } },
    { $set: { status: 'done' } },
  )
  if (ended.modifiedCount > 0) await contentChanged()
}

/** @param before finishes what was begun before that moment */
export async function tendEvent(
  event: Event,
  before = new Date(Date.now() - underWayMilliseconds),
): Promise<void> {
  await forgetCutOffArrivals(event._id)
  await mendSeats(event)
  await mendHolders(event, before)
  await settle(event._id)
  await answerThoseCutOff(event, before)
}

/** A seat belongs to a registration that says so, or to one that is to say so; any other holder gives it back. */
async function mendHolders(event: Event, before: Date): Promise<void> {
  const [held, registered] = await Promise.all([
    SeatModel.countDocuments({ event: event._id, holder: { $ne: null } }),
    RegistrationModel.countDocuments({ event: event._id, status: 'registered' }),
  ])
  if (held === registered) return
  const seats = await SeatModel.find({
    event: event._id,
    holder: { $ne: null },
    heldAt: { $lt: before },
  }).lean()
  const holders = seats.map(({ holder }) => holder).filter((holder) => holder != null)
  const found = await RegistrationModel.find({ _id: { $in: holders } }, { status: 1 }).lean()
  const statusOf = new Map(found.map(({ _id, status }) => [String(_id), status]))
  for (const holder of holders) {
    const status = statusOf.get(String(holder))
    if (status === 'waiting') await confirm(holder, event)
    else if (status !== 'registered') await freeSeatOf(holder)
  }
}

/** Those whose request was cut off before they learned whether they have a seat. */
async function answerThoseCutOff(event: Event, before: Date): Promise<void> {
  const left = await RegistrationModel.find({
    event: event._id,
    status: 'waiting',
    toldToWait: { $ne: true },
    createdAt: { $lt: before },
  }).lean<Registration[]>()
  for (const registration of left) await awaitTurn(event, registration)
}
