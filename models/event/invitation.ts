import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import { isDuplicateKey } from '../../server/lib/duplicate-key.js'
import { UserModel } from '../user.js'

const invitationSchema = new Schema(
  {
    event: { type: Schema.Types.ObjectId, ref: 'Event', required: true },
    /** The address that was invited; who reads its letters may register, whatever address they signed up with. */
    email: { type: String, required: true, lowercase: true, trim: true },
    /** The member whose address it is, or who opened the link of the invitation. */
    user: { type: Schema.Types.ObjectId, ref: 'User' },
    invitedBy: { type: Schema.Types.ObjectId, ref: 'User', required: true },
    createdAt: { type: Date, required: true },
  },
  { collection: 'event_invitations' },
)
invitationSchema.index({ event: 1, email: 1 }, { unique: true })
invitationSchema.index({ event: 1, user: 1 })

export type Invitation = InferSchemaType<typeof invitationSchema> & { _id: Types.ObjectId }

export const InvitationModel = mongoose.model('EventInvitation', invitationSchema)

type Id = Types.ObjectId | string

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
      invited.push((await InvitationModel.create(given)).toObject())
    } catch (error) {
      if (!isDuplicateKey(error)) throw error
    }
  }
  return invited
}

export async function invitationsTo(event: Id): Promise<Invitation[]> {
  return InvitationModel.find({ event }).sort({ email: 1 }).limit(2000).lean<Invitation[]>()
}
