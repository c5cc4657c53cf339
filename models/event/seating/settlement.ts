import type { Types } from 'mongoose'
import { isDuplicateKey } from '../../../server/lib/duplicate-key.js'
import { oneAtATime } from '../../../server/lib/one-at-a-time.js'
import { type Event, EventModel } from '../../event.js'
import { type Registration, RegistrationModel } from '../../registration.js'
import { SeatModel } from '../../seat.js'
import { tell } from '../letters/tidings.js'
import { cutOffAt, offeredWays, quotasReleasedAt, type Way } from '../seating.js'
import { lastArrived } from './arrival.js'
import { recount } from './tally.js'

const hour = 3600 * 1000

/**
 * Gives the free seats of an event to those who wait: inside a territory's quota first, then over all, in the order of
 * arrival. Any number of processes may do this at once, and it may be cut off anywhere: a seat is claimed in one atomic
 * write, no registration can hold two, and doing it again finishes what was begun.
 * To be called after everything that frees a seat or adds somebody to the queue.
 */
export async function settle(event: Types.ObjectId | string): Promise<void> {
  await settleOne(String(event))
}

/** Of many who ask at once in this process, the last ones share a run. */
const settleOne = oneAtATime(async (id: string) => {
  const event = await EventModel.findById(id).lean<Event>()
  if (!event) return
  if (event.status === 'published' && event.startsAt > new Date()) await giveSeats(event)
  await recount(event._id)
})

async function giveSeats(event: Event): Promise<void> {
  const upTo = lastArrived(event)
  const released = quotasReleasedAt(event) <= new Date()
  for (const way of offeredWays(event)) {
    const reserved = released ? [] : event.admission.quotas.filter((quota) => quota.way === way)
    for (const { territory } of reserved) {
      await giveWhileThereAre(event, { way, reservedFor: territory }, { territory, upTo })
    }
    await giveWhileThereAre(event, released ? { way } : { way, reservedFor: null }, { upTo })
  }
}

interface Seats {
  way: Way
  reservedFor?: string | null
}

async function giveWhileThereAre(
  event: Event,
  seats: Seats,
  { upTo, ...whom }: { territory?: string; upTo: number },
): Promise<void> {
  const free = { event: event._id, ...seats, holder: null }
  while (await SeatModel.exists(free)) {
    const first = await RegistrationModel.findOne({
      event: event._id,
      way: seats.way,
      status: 'waiting',
      ...whom,
      order: { $lte: upTo },
    })
      .sort({ order: 1 })
      .lean<Registration>()
    if (!first || mayNoLongerBePromoted(first, event)) return
    if (!(await seat(first, free, event))) return
  }
}

/** After the cut-off free seats go to newcomers, and only where nobody has waited before them. */
function mayNoLongerBePromoted(registration: Registration, event: Event): boolean {
  return registration.toldToWait === true && cutOffAt(event) <= new Date()
}

/** @returns whether there was a seat left to claim. */
async function seat(registration: Registration, free: object, event: Event): Promise<boolean> {
  const claim = { $set: { holder: registration._id, heldAt: new Date() } }
  try {
    const claimed = await SeatModel.findOneAndUpdate(free, claim, { sort: { number: 1 } }).lean()
    if (!claimed) return false
  } catch (error) {
    // Another process has claimed one for them: whoever comes first says so on the registration.
    if (!isDuplicateKey(error)) throw error
  }
  await confirm(registration._id, event)
  return true
}

/** Says on a registration that holds a seat that it does; gives the seat back when it was cancelled in between. */
export async function confirm(id: Types.ObjectId, event: Event): Promise<void> {
  const told = await markPromoted(id, event)
  if (!told && !(await markRegistered(id)) && !(await markPromoted(id, event))) {
    const registration = await RegistrationModel.findById(id, { status: 1 }).lean()
    if (registration?.status !== 'registered') await freeSeatOf(id)
  }
  await tell(id)
}

async function markRegistered(_id: Types.ObjectId): Promise<boolean> {
  const { matchedCount } = await RegistrationModel.updateOne(
    { _id, status: 'waiting', toldToWait: { $ne: true } },
    { $set: { status: 'registered', seatedAt: new Date() }, $push: { untold: 'registered' } },
  )
  return matchedCount > 0
}

async function markPromoted(_id: Types.ObjectId, event: Event): Promise<boolean> {
  const now = new Date()
  const declineBy = new Date(
    Math.min(now.getTime() + event.admission.promotionHours * hour, event.startsAt.getTime()),
  )
  const { matchedCount } = await RegistrationModel.updateOne(
    { _id, status: 'waiting', toldToWait: true },
    {
      $set: { status: 'registered', seatedAt: now, promotedAt: now, declineBy },
      $push: { untold: 'promoted' },
    },
  )
  return matchedCount > 0
}

/** Frees the seat that a registration holds, if it does; whoever calls this settles the event next. */
export async function freeSeatOf(registration: Types.ObjectId): Promise<void> {
  await SeatModel.updateOne({ holder: registration }, { $set: { holder: null }, $unset: { heldAt: 1 } })
}
