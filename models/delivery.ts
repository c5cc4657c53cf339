import mongoose, { Schema } from 'mongoose'
import { isDuplicateKey } from '../server/lib/duplicate-key.js'

const month = 30 * 24 * 3600

const deliverySchema = new Schema(
  {
    /** What is delivered, to whom: one for ever, however often its job is tried. What goes to a member begins with their id. */
    _id: { type: String, required: true },
    /** Until when whoever claimed it last has it in hand. */
    claimedUntil: { type: Date, required: true },
    sentAt: Date,
    createdAt: { type: Date, default: Date.now, expires: month },
  },
  { collection: 'deliveries' },
)

export const DeliveryModel = mongoose.model('Delivery', deliverySchema)

/** Somebody else has the delivery in hand: to be asked again later, in case they do not live to finish it. */
export class InHandElsewhere extends Error {
  constructor(key: string) {
    super(`The delivery ${key} is in hand elsewhere`)
    this.name = 'InHandElsewhere'
  }
}

const claimMilliseconds = 2 * 60_000

/**
 * Sends once what goes by this key: of two who try at once one does, and what was sent is not sent again. Nobody can say
 * whether a carrier that was killed in the middle had finished; after two minutes it is taken not to have.
 * @returns whether it was sent by this call.
 * @throws InHandElsewhere while another has it in hand, and whatever `send` throws, which gives the claim back.
 */
export async function deliverOnce(key: string, send: () => Promise<void>): Promise<boolean> {
  if (!(await claim(key))) {
    if (await DeliveryModel.exists({ _id: key, sentAt: { $exists: true } })) return false
    throw new InHandElsewhere(key)
  }
  try {
    await send()
  } catch (error) {
    await DeliveryModel.updateOne({ _id: key }, { $set: { claimedUntil: new Date(0) } })
    throw error
  }
  await DeliveryModel.updateOne({ _id: key }, { $set: { sentAt: new Date() } })
  return true
}

/** Forgets what was delivered to a member. */
export async function forgetDeliveriesTo(userId: string): Promise<void> {
  await DeliveryModel.deleteMany({ _id: { $regex: `^${userId} ` } })
}

async function claim(key: string): Promise<boolean> {
  const now = Date.now()
  try {
    await DeliveryModel.updateOne(
      { _id: key, sentAt: { $exists: false }, claimedUntil: { $lt: new Date(now) } },
      { $set: { claimedUntil: new Date(now + claimMilliseconds) } },
      { upsert: true },
    )
    return true
  } catch (error) {
    if (isDuplicateKey(error)) return false
    throw error
  }
}
