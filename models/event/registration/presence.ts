import { Conflict } from '../../failure.js'
import { type Registration, RegistrationModel } from '../../registration.js'

/**
 * Notes that somebody is there; noted twice, the first time holds.
 * @throws Conflict when they have no seat.
 */
export async function checkIn({ _id }: Pick<Registration, '_id'>, by: { id: string }): Promise<void> {
  const seen = await RegistrationModel.updateOne(
    { _id, status: 'registered', checkedInAt: { $exists: false } },
    { $set: { checkedInAt: new Date(), checkedInBy: by.id } },
  )
  if (seen.matchedCount > 0) return
  if (!(await RegistrationModel.exists({ _id, status: 'registered' }))) {
    throw new Conflict('registrations.errors.noSeat')
  }
}

/** Takes back what was noted by mistake. */
export async function undoCheckIn({ _id }: Pick<Registration, '_id'>): Promise<void> {
  await RegistrationModel.updateOne({ _id }, { $unset: { checkedInAt: 1, checkedInBy: 1 } })
}
