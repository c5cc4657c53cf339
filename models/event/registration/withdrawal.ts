import { Conflict, Forbidden } from '../../failure.js'
import { type Registration, RegistrationModel } from '../../registration.js'
import { tell } from '../letters/tidings.js'
import { freeSeatOf, settle } from '../seating/settlement.js'

/**
 * Cancels a registration, by the member or by an organiser; its seat goes to the next. Done twice, it is done once.
 * @param reason in the organiser's words
 */
export async function cancelRegistration(
  { _id, event }: Pick<Registration, '_id' | 'event'>,
  by: 'member' | 'organiser',
  reason?: string,
): Promise<void> {
  const tiding = by === 'member' ? 'cancelled' : 'cancelledByOrganiser'
  await leave({ _id, event }, tiding, { cancelledBy: by, ...(reason && { reason }) })
}

/**
 * Gives back a seat that came free, for the next on the list.
 * @throws Forbidden when no seat came free for them, Conflict after the deadline: then it is cancelled, like any other.
 */
export async function declinePromotion(registration: Registration): Promise<void> {
  if (registration.declinedAt) return
  if (!registration.promotedAt || !registration.declineBy) throw new Forbidden()
  if (registration.declineBy <= new Date()) throw new Conflict('events.errors.declinedTooLate')
  await leave(registration, 'declined', { cancelledBy: 'member', declinedAt: new Date() })
}

async function leave(
  { _id, event }: Pick<Registration, '_id' | 'event'>,
  tiding: 'cancelled' | 'cancelledByOrganiser' | 'declined',
  said: Partial<Registration>,
): Promise<void> {
  const left = await RegistrationModel.updateOne(
    { _id, live: true, status: { $ne: 'refused' } },
    {
      $set: { status: 'cancelled', cancelledAt: new Date(), ...said },
      $unset: { live: 1 },
      $push: { untold: tiding },
    },
  )
  if (left.matchedCount === 0) return
  await freeSeatOf(_id)
  await settle(event)
  await tell(_id)
}
