import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import { isDuplicateKey } from '../../server/lib/duplicate-key.js'
import { contentChanged } from '../content-version.js'
import { enqueue } from '../job-queue.js'
import type { MasterclassRequest } from '../masterclass-request.js'
import { type Person, peopleById } from '../person.js'

const offerSchema = new Schema(
  {
    request: { type: Schema.Types.ObjectId, ref: 'MasterclassRequest', required: true },
    /** The member who would give it. */
    member: { type: Schema.Types.ObjectId, ref: 'User', required: true },
    /** What they know of it, in their words. */
    text: { type: String, default: '' },
    at: { type: Date, required: true },
  },
  { collection: 'masterclass_offers' },
)
offerSchema.index({ request: 1, member: 1 }, { unique: true })
offerSchema.index({ member: 1, _id: -1 })

export type Offer = InferSchemaType<typeof offerSchema> & { _id: Types.ObjectId }

export const OfferModel = mongoose.model('MasterclassOffer', offerSchema)

/** An offer with who makes it. */
export interface ShownOffer {
  person: Person
  text: string
  at: Date
}

const mostOffers = 50

/** Offers to give what is asked for; said again, the new words stand. */
export async function offer(
  { _id }: Pick<MasterclassRequest, '_id'>,
  member: { id: string },
  text: string,
): Promise<void> {
  const isNew = await keep(_id, member.id, text).catch((error) => {
    if (!isDuplicateKey(error)) throw error
    return keep(_id, member.id, text)
  })
  await contentChanged()
  if (isNew) {
    await enqueue('tell-of-masterclass-request', { request: String(_id), what: 'offered', by: member.id })
  }
}

async function keep(request: Types.ObjectId, member: string, text: string): Promise<boolean> {
  const kept = await OfferModel.updateOne(
    { request, member },
    { $set: { text }, $setOnInsert: { at: new Date() } },
    { upsert: true },
  )
  return kept.upsertedCount > 0
}

export async function takeBackOffer(
  { _id }: Pick<MasterclassRequest, '_id'>,
  member: { id: string },
): Promise<void> {
  await OfferModel.deleteOne({ request: _id, member: member.id })
  await contentChanged()
}

/** Who would give it, the first who said so first; those who have left the hub are left out. */
export async function offersOn({ _id }: Pick<MasterclassRequest, '_id'>): Promise<ShownOffer[]> {
  const found = await OfferModel.find({ request: _id }).sort({ _id: 1 }).limit(mostOffers).lean<Offer[]>()
  const people = await peopleById(found.map(({ member }) => member))
  return found.flatMap(({ member, text, at }) => {
    const person = people.get(String(member))
    return person ? [{ person, text, at }] : []
  })
}
