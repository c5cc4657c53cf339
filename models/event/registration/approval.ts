import type { Types } from 'mongoose'
import { type Registration, RegistrationModel } from '../../registration.js'
import { tell } from '../letters/tidings.js'
import { awaitTurn } from '../registration.js'
import { settle } from '../seating/settlement.js'

/**
 * Lets in those who asked, in the order in which they did: they get a seat, or wait with the number of their arrival.
 * Those who were answered already are left as they are.
 */
export async function acceptRequests(event: { _id: Types.ObjectId }, ids: string[]): Promise<void> {
  const requested = await RegistrationModel.find({ _id: { $in: ids }, event: event._id, status: 'requested' })
    .sort({ order: 1 })
    .lean<Registration[]>()
  const accepted = requested.map(({ _id }) => _id)
  await RegistrationModel.updateMany(
    { _id: { $in: accepted }, status: 'requested' },
    { $set: { status: 'waiting' } },
  )
  for (const registration of requested) {
    await awaitTurn(event, registration)
    await tell(registration._id)
  }
}

/** Refuses those who asked; they are told, with the organiser's words, and cannot ask again. */
export async function refuseRequests(
  event: { _id: Types.ObjectId },
  ids: string[],
  reason?: string,
): Promise<void> {
  for (const _id of ids) {
    await RegistrationModel.updateOne(
      { _id, event: event._id, status: 'requested' },
      { $set: { status: 'refused', ...(reason && { reason }) }, $push: { untold: 'refused' } },
    )
  }
  await settle(event._id)
  for (const { _id } of await RegistrationModel.find({ _id: { $in: ids } }, { _id: 1 }).lean())
    await tell(_id)
}
