import type { Event } from '../../event.js'
import { SeatModel } from '../../seat.js'
import { type Territory, territoryBySlug } from '../../territory.js'
import { offeredWays, quotasReleasedAt, type Way } from '../seating.js'

/** The seats of one way of taking part, as its card shows them. */
export interface Availability {
  way: Way
  capacity: number
  taken: number
  waiting: number
  left: number
  /** Free seats that are kept for a territory; none once they are released. */
  reserved: { territory: Territory; left: number }[]
  /** Whether this reader would have to wait. */
  full: boolean
}

/** What is left each way, for a reader of this territory. */
export async function availabilityOf(event: Event, readerTerritory?: string): Promise<Availability[]> {
  const released = quotasReleasedAt(event) <= new Date()
  return Promise.all(
    offeredWays(event).map(async (way) => {
      const capacity = event.admission.capacity[way]
      const { taken, waiting } = event.tally[way]
      const left = Math.max(0, capacity - taken)
      const reserved = released ? [] : await reservedSeats(event, way)
      const kept = reserved.reduce((sum, { left }) => sum + left, 0)
      const own = reserved.find(({ territory }) => territory._id === readerTerritory)?.left ?? 0
      return { way, capacity, taken, waiting, left, reserved, full: left - kept + own <= 0 }
    }),
  )
}

async function reservedSeats(event: Event, way: Way): Promise<Availability['reserved']> {
  const quotas = event.admission.quotas.filter((quota) => quota.way === way)
  const found = await Promise.all(
    quotas.map(async ({ territory }) => ({
      territory: await territoryBySlug(territory),
      left: await SeatModel.countDocuments({ event: event._id, way, holder: null, reservedFor: territory }),
    })),
  )
  return found.flatMap(({ territory, left }) => (territory && left > 0 ? [{ territory, left }] : []))
}
