import mongoose, { Schema, type Types } from 'mongoose'
import { Gone } from './failure.js'

/** How long the moderators may bring back what was deleted. */
export const buriedDays = 30

/** What a post or a topic held before it was deleted, under its id: nobody reads it, and it ends by itself. */
const BuriedModel = mongoose.model(
  'Buried',
  new Schema(
    { _id: Schema.Types.ObjectId, held: { type: Schema.Types.Mixed, required: true }, expiresAt: Date },
    { collection: 'buried', minimize: false },
  ).index({ expiresAt: 1 }, { expireAfterSeconds: 0 }),
)

/** @returns when it will be gone for good. */
export async function bury(id: Types.ObjectId, held: Record<string, unknown>): Promise<Date> {
  const expiresAt = new Date(Date.now() + buriedDays * 24 * 60 * 60 * 1000)
  await BuriedModel.collection.updateOne({ _id: id }, { $set: { held, expiresAt } }, { upsert: true })
  return expiresAt
}

/**
 * What was buried under this id.
 * @throws Gone when its time has passed.
 */
export async function buried<T>(id: Types.ObjectId): Promise<T> {
  const found = await BuriedModel.collection.findOne({ _id: id })
  if (!found) throw new Gone('topics.restoreTooLate')
  return found.held as T
}

/** Changes what lies buried, if anything does. */
export async function amendBuried(
  id: Types.ObjectId,
  amend: (held: Record<string, unknown>) => Promise<Record<string, unknown>>,
): Promise<void> {
  const found = await BuriedModel.collection.findOne({ _id: id })
  if (!found) return
  const held = { ...found.held, ...(await amend(found.held)) }
  await BuriedModel.collection.updateOne({ _id: id }, { $set: { held } })
}

export async function forgetBuried(id: Types.ObjectId): Promise<void> {
  await BuriedModel.collection.deleteOne({ _id: id })
}
