import type { Types } from 'mongoose'
import { wallClock } from '../../../server/lib/wall-clock.js'
import { RegistrationModel } from '../../registration.js'
import { wallAt } from '../times.js'

/** How many had a seat at the end of a day, by the event's own clock. */
export interface Filling {
  /** `2026-03-12` */
  day: string
  seated: number
}

const day = 24 * 3600 * 1000
const mostDays = 120

/** How an event has filled, day by day from the first seat to today or its start; the last four months of it. */
export async function fillingOf(event: {
  _id: Types.ObjectId
  startsAt: Date
  timeZone: string
}): Promise<Filling[]> {
  const moves = await RegistrationModel.find(
    { event: event._id, seatedAt: { $exists: true } },
    { _id: 0, seatedAt: 1, cancelledAt: 1 },
  ).lean()
  const changes = new Map<number, number>()
  const add = (moment: Date | null | undefined, by: number) => {
    if (!moment) return
    const { dayNumber } = wallClock(moment, event.timeZone)
    changes.set(dayNumber, (changes.get(dayNumber) ?? 0) + by)
  }
  for (const { seatedAt, cancelledAt } of moves) {
    add(seatedAt, 1)
    add(cancelledAt, -1)
  }
  const now = new Date(Math.min(Date.now(), event.startsAt.getTime()))
  const last = wallClock(now, event.timeZone).dayNumber
  const first = Math.min(last, ...changes.keys())
  const filling: Filling[] = []
  let seated = 0
  for (let number = first; number <= last; number += 1) {
    seated += changes.get(number) ?? 0
    const moment = new Date(now.getTime() - (last - number) * day)
    filling.push({ day: wallAt(moment, event.timeZone).slice(0, 10), seated })
  }
  return filling.slice(-mostDays)
}
