import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import { isDuplicateKey } from '../../server/lib/duplicate-key.js'
import { Conflict, NotFound } from '../failure.js'
import { tellAnswer, tellRequest } from './notices.js'

/** To be admitted by those who answer for an organisation, or to be the first who does. */
export const requestKinds = ['join', 'claim'] as const
export type RequestKind = (typeof requestKinds)[number]

const requestSchema = new Schema(
  {
    kind: { type: String, enum: requestKinds, required: true },
    organisation: { type: Schema.Types.ObjectId, ref: 'Organisation', required: true },
    user: { type: Schema.Types.ObjectId, ref: 'User', required: true },
    /** What they say to whoever decides. */
    text: { type: String, required: true },
    state: { type: String, enum: ['open', 'accepted', 'declined'], required: true },
    createdAt: { type: Date, required: true },
    decidedBy: { type: Schema.Types.ObjectId, ref: 'User' },
    decidedAt: Date,
    /** Why it was declined. */
    reason: String,
    /** Whether the membership that was granted has been written. */
    granted: Boolean,
  },
  { collection: 'membership_requests' },
)
const whileOpen = { partialFilterExpression: { state: 'open' } }
requestSchema.index({ organisation: 1, user: 1 }, { unique: true, ...whileOpen })
requestSchema.index({ kind: 1, state: 1, organisation: 1, _id: 1 })
requestSchema.index({ kind: 1, state: 1, _id: 1 })
requestSchema.index({ user: 1, _id: -1 })

export type MembershipRequest = InferSchemaType<typeof requestSchema> & { _id: Types.ObjectId }

export const MembershipRequestModel = mongoose.model('MembershipRequest', requestSchema)

interface Asked {
  kind: RequestKind
  organisation: Types.ObjectId
  user: string
  text: string
}

/** Keeps what somebody asks; one who asks again while the first is open has asked once. */
export async function keepRequest(asked: Asked): Promise<void> {
  try {
    const kept = await MembershipRequestModel.create({ ...asked, state: 'open', createdAt: new Date() })
    await tellRequest(kept.toObject())
  } catch (error) {
    if (!isDuplicateKey(error)) throw error
  }
}

/** The request of theirs that nobody has decided yet. */
export async function openRequestOf(
  user: string,
  organisation: Types.ObjectId,
): Promise<MembershipRequest | undefined> {
  const found = await MembershipRequestModel.findOne({ organisation, user, state: 'open' })
  return found?.toObject() ?? undefined
}

/** @throws NotFound when they never made this request. */
export async function ownRequest(user: string, id: string): Promise<MembershipRequest> {
  if (!mongoose.isObjectIdOrHexString(id)) throw new NotFound()
  const found = await MembershipRequestModel.findOne({ _id: id, user }).lean<MembershipRequest>()
  if (!found) throw new NotFound()
  return found
}

/** @throws NotFound when there never was one of this kind. */
export async function requestById(kind: RequestKind, id: string): Promise<MembershipRequest> {
  if (!mongoose.isObjectIdOrHexString(id)) throw new NotFound()
  const found = await MembershipRequestModel.findOne({ _id: id, kind }).lean<MembershipRequest>()
  if (!found) throw new NotFound()
  return found
}

/**
 * Takes the decision to accept; of two who decide at once, one does. A decision whose grant was cut off is taken up again.
 * @throws Conflict when it was decided otherwise, or is done.
 */
export async function takeAcceptance({ _id }: MembershipRequest, by: string): Promise<void> {
  const taken = await MembershipRequestModel.updateOne(
    { _id, $or: [{ state: 'open' }, { state: 'accepted', granted: { $exists: false } }] },
    { $set: { state: 'accepted', decidedBy: by, decidedAt: new Date() } },
  )
  if (taken.matchedCount === 0) throw new Conflict('organisations.errors.decided')
}

export async function markGranted(request: MembershipRequest): Promise<void> {
  await MembershipRequestModel.updateOne({ _id: request._id }, { $set: { granted: true } })
  await tellAnswer(request)
}

/** @throws Conflict when it has been decided already. */
export async function decline(request: MembershipRequest, by: string, reason: string): Promise<void> {
  const declined = await MembershipRequestModel.updateOne(
    { _id: request._id, state: 'open' },
    { $set: { state: 'declined', decidedBy: by, decidedAt: new Date(), reason } },
  )
  if (declined.matchedCount === 0) throw new Conflict('organisations.errors.decided')
  await tellAnswer(request)
}
