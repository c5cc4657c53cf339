import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'

/** One browser that a member lets the hub push to, as the Push API describes it. */
const subscriptionSchema = new Schema(
  {
    user: { type: Schema.Types.ObjectId, ref: 'User', required: true },
    endpoint: { type: String, required: true, unique: true },
    keys: {
      type: new Schema(
        { p256dh: { type: String, required: true }, auth: { type: String, required: true } },
        { _id: false },
      ),
      required: true,
    },
    createdAt: { type: Date, default: Date.now },
  },
  { collection: 'push_subscriptions' },
)
subscriptionSchema.index({ user: 1 })

export type PushSubscription = InferSchemaType<typeof subscriptionSchema> & { _id: Types.ObjectId }

export const PushSubscriptionModel = mongoose.model('PushSubscription', subscriptionSchema)

export interface GivenSubscription {
  endpoint: string
  keys: { p256dh: string; auth: string }
}

const mostPerMember = 20

/** Keeps a browser's subscription; one that somebody else left in this browser becomes this member's. */
export async function keepSubscription(user: string, { endpoint, keys }: GivenSubscription): Promise<void> {
  await PushSubscriptionModel.updateOne(
    { endpoint },
    { $set: { user, keys }, $setOnInsert: { createdAt: new Date() } },
    { upsert: true },
  )
  const tooMany = await PushSubscriptionModel.find({ user }, { _id: 1 })
    .sort({ createdAt: -1 })
    .skip(mostPerMember)
    .lean()
  if (tooMany.length > 0)
    await PushSubscriptionModel.deleteMany({ _id: { $in: tooMany.map(({ _id }) => _id) } })
}

/** @param user when given, another member's subscription is left alone. */
export async function dropSubscription(endpoint: string, user?: string): Promise<void> {
  await PushSubscriptionModel.deleteOne({ endpoint, ...(user && { user }) })
}

export function subscriptionsOf(users: string[]): Promise<PushSubscription[]> {
  return PushSubscriptionModel.find({ user: { $in: users } }).lean<PushSubscription[]>()
}
