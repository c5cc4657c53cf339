import type { Types } from 'mongoose'
import { enqueue } from '../../job-queue.js'
import { type Registration, RegistrationModel } from '../../registration.js'

/**
 * Makes a job of everything that has happened to a registration and was not told yet. The note goes away after the job
 * is kept: cut off in between, it is made again, and its key tells that it is the same.
 */
export async function tell(id: Types.ObjectId): Promise<void> {
  const registration = await RegistrationModel.findById(id, { untold: 1 }).lean<Registration>()
  const untold = registration?.untold
  if (!untold?.length) return
  for (const what of untold) {
    await enqueue('tell-registration', { registration: String(id), what, key: `registration-${id}-${what}` })
  }
  await RegistrationModel.updateOne({ _id: id, untold }, { $unset: { untold: 1 } })
}

/** Tells what was left untold by processes that were cut off. */
export async function tellWhatIsLeft(): Promise<void> {
  const left = await RegistrationModel.find({ untold: { $exists: true } }, { _id: 1 })
    .limit(500)
    .lean()
  for (const { _id } of left) await tell(_id)
}
