import { createHash, randomBytes } from 'node:crypto'
import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import { isDuplicateKey } from '../../server/lib/duplicate-key.js'
import { Gone } from '../failure.js'
import { UserModel } from '../user.js'

const invitationSchema = new Schema(
  {
    event: { type: Schema.Types.ObjectId, ref: 'Event', required: true },
    /** The address that was invited; who reads its letters may register, whatever address they signed up with. */
    email: { type: String, required: true, lowercase: true, trim: true },
    /** The member whose address it is, or who opened the link of the invitation. */
    user: { type: Schema.Types.ObjectId, ref: 'User' },
    invitedBy: { type: Schema.Types.ObjectId, ref: 'User', required: true },
    /** SHA-256 of what the links of its letters carry; those of earlier letters go on leading here. */
    tokens: { type: [String], default: undefined },
    /** Since when a letter with it is on its way. */
    writtenAt: Date,
    createdAt: { type: Date, required: true },
  },
  { collection: 'event_invitations' },
)
invitationSchema.index({ event: 1, email: 1 }, { unique: true })
invitationSchema.index({ event: 1, user: 1 })
invitationSchema.index({ tokens: 1 }, { partialFilterExpression: { tokens: { $exists: true } } })

export type Invitation = Omit<InferSchemaType<typeof invitationSchema>, 'tokens'> & {
  _id: Types.ObjectId
  tokens?: string[]
}

export const InvitationModel = mongoose.model('EventInvitation', invitationSchema)

type Id = Types.ObjectId | string

const keptTokens = 5

function stored(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

export async function isInvited(event: Id, user: Id): Promise<boolean> {
  return (await InvitationModel.exists({ event, user })) !== null
}

/**
 * Invites the people with these addresses; those who are invited already are left as they are.
 * @returns the new invitations
 */
export async function invite(event: Id, emails: string[], by: Id): Promise<Invitation[]> {
  const members = await UserModel.find({ email: { $in: emails } }, { email: 1 }).lean()
  const idOf = new Map(members.map(({ email, _id }) => [email, _id]))
  const invited: Invitation[] = []
  for (const email of new Set(emails)) {
    try {
      const given = { event, email, user: idOf.get(email), invitedBy: by, createdAt: new Date() }
      invited.push((await InvitationModel.create(given)).toObject() as unknown as Invitation)
    } catch (error) {
      if (!isDuplicateKey(error)) throw error
    }
  }
  return invited
}

/** @returns what a link to this invitation carries */
export async function linkTo({ _id }: Pick<Invitation, '_id'>): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await InvitationModel.updateOne(
    { _id },
    { $push: { tokens: { $each: [stored(token)], $slice: -keptTokens } } },
  )
  return token
}

/** @throws Gone when the invitation was withdrawn or never was. */
export async function invitationBehind(token: string): Promise<Invitation> {
  const found = await InvitationModel.findOne({ tokens: stored(token) }).lean<Invitation>()
  if (!found) throw new Gone('events.errors.invitationGone')
  return found
}

/**
 * Makes an invitation somebody's own: of two who open its link, the first.
 * @throws Gone when it was withdrawn or is somebody else's.
 */
export async function takeUp(token: string, user: { id: string }): Promise<Invitation> {
  const taken = await InvitationModel.findOneAndUpdate(
    { tokens: stored(token), $or: [{ user: { $exists: false } }, { user: user.id }] },
    { $set: { user: user.id } },
    { returnDocument: 'after' },
  ).lean<Invitation>()
  if (!taken) throw new Gone('events.errors.invitationGone')
  return taken
}

/** Takes an invitation back; a registration that came of it stands. */
export async function withdrawInvitation(event: Id, id: string): Promise<void> {
  if (mongoose.isObjectIdOrHexString(id)) await InvitationModel.deleteOne({ _id: id, event })
}

export async function invitationsTo(event: Id): Promise<Invitation[]> {
  return InvitationModel.find({ event }).sort({ email: 1 }).limit(2000).lean<Invitation[]>()
}
