import { setTimeout as pause } from 'node:timers/promises'
import type { Types } from 'mongoose'
import { isDuplicateKey } from '../../../server/lib/duplicate-key.js'
import { contentChanged } from '../../content-version.js'
import { type Event, EventModel } from '../../event.js'
import { Conflict, InvalidInput } from '../../failure.js'
import { type Seat, SeatModel } from '../../seat.js'
import { type Admission, type Quota, type Way, ways } from '../seating.js'
import { settle } from './settlement.js'

type Capacity = Record<Way, number>

const leaseMilliseconds = 20_000
const mostWaitMilliseconds = 3000

/**
 * Changes how many seats there are and for whom they are kept. There are never more seats than the capacity says: fewer
 * are taken away before it is written, more are added after. One change at a time.
 * @throws InvalidInput when more people hold a seat than would be left, Conflict while somebody else goes on changing the seats.
 */
export async function changeSeating(
  id: Types.ObjectId,
  wanted: { capacity: Capacity; quotas: Quota[] },
): Promise<void> {
  const event = await awaitLease(id)
  try {
    for (const way of ways) await shrink(event, way, wanted.capacity[way])
    const changed = { 'admission.capacity': wanted.capacity, 'admission.quotas': wanted.quotas }
    await EventModel.updateOne({ _id: id }, { $set: changed })
    await supply({ _id: id, admission: { ...event.admission, ...wanted } })
  } catch (error) {
    await supply(event)
    throw error
  } finally {
    await EventModel.updateOne({ _id: id }, { $unset: { seatsLeasedUntil: 1 } })
  }
  await contentChanged()
  await settle(id)
}

/** Brings the seats to what the event says, after a change that was cut off. */
export async function mendSeats(event: Event): Promise<void> {
  const wanted = ways.reduce((sum, way) => sum + event.admission.capacity[way], 0)
  if ((await SeatModel.countDocuments({ event: event._id })) >= wanted) return
  const leased = await leaseSeats(event._id).catch(() => undefined)
  if (!leased) return
  await supply(leased)
  await EventModel.updateOne({ _id: event._id }, { $unset: { seatsLeasedUntil: 1 } })
}

/** The same form sent twice waits here for itself. */
async function awaitLease(id: Types.ObjectId): Promise<Event> {
  const until = Date.now() + mostWaitMilliseconds
  for (;;) {
    try {
      return await leaseSeats(id)
    } catch (error) {
      if (!(error instanceof Conflict) || Date.now() > until) throw error
      await pause(50)
    }
  }
}

async function leaseSeats(_id: Types.ObjectId): Promise<Event> {
  const now = Date.now()
  const event = await EventModel.findOneAndUpdate(
    {
      _id,
      $or: [{ seatsLeasedUntil: { $exists: false } }, { seatsLeasedUntil: { $lt: new Date(now) } }],
    },
    { $set: { seatsLeasedUntil: new Date(now + leaseMilliseconds) } },
  ).lean<Event>()
  if (!event) throw new Conflict('events.errors.seatsBeingChanged')
  return event
}

/** Takes free seats away, those that are kept for nobody first. */
async function shrink({ _id: event }: Event, way: Way, to: number): Promise<void> {
  let surplus = (await SeatModel.countDocuments({ event, way })) - to
  while (surplus > 0) {
    const taken = await SeatModel.findOneAndDelete(
      { event, way, holder: null },
      { sort: { reservedFor: 1, number: -1 } },
    ).lean()
    if (!taken) throw new InvalidInput({ [way]: 'events.errors.capacityBelowTaken' })
    surplus -= 1
  }
}

/** Adds the seats that are missing and labels as many as are kept for each territory. */
async function supply({
  _id: event,
  admission,
}: Pick<Event, '_id'> & { admission: Pick<Admission, 'capacity' | 'quotas'> }) {
  for (const way of ways) {
    const seats = await SeatModel.find({ event, way }).lean<Seat[]>()
    const taken = new Set(seats.map(({ number }) => number))
    const missing = admission.capacity[way] - seats.length
    const numbers: number[] = []
    for (let number = 1; numbers.length < missing; number += 1) if (!taken.has(number)) numbers.push(number)
    await insert(numbers.map((number) => ({ event, way, number, reservedFor: null, holder: null })))
    await label(
      event,
      way,
      admission.quotas.filter((quota) => quota.way === way),
    )
  }
}

async function insert(seats: object[]): Promise<void> {
  try {
    await SeatModel.insertMany(seats, { ordered: false })
  } catch (error) {
    if (!isDuplicateKey(error)) throw error
  }
}

/** A label says who comes next: it goes to free seats first, and a seat that is taken keeps its holder. */
async function label(event: Types.ObjectId, way: Way, quotas: Quota[]): Promise<void> {
  const wanted = new Map(quotas.map(({ territory, seats }) => [territory, seats]))
  const relabel = (from: string | null, to: string | null) =>
    SeatModel.findOneAndUpdate(
      { event, way, reservedFor: from },
      { $set: { reservedFor: to } },
      { sort: { holder: 1, number: 1 } },
    ).lean()
  const labels: (string | null)[] = await SeatModel.distinct('reservedFor', { event, way })
  for (const territory of labels.filter((found) => found !== null)) {
    let surplus =
      (await SeatModel.countDocuments({ event, way, reservedFor: territory })) - (wanted.get(territory) ?? 0)
    while (surplus > 0 && (await relabel(territory, null))) surplus -= 1
  }
  for (const [territory, seats] of wanted) {
    let missing = seats - (await SeatModel.countDocuments({ event, way, reservedFor: territory }))
    while (missing > 0 && (await relabel(null, territory))) missing -= 1
  }
}
