import { createHash, randomBytes } from 'node:crypto'
import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import { send } from '../account/letters.js'
import { countAttempt } from '../account/throttle.js'
import { Gone } from '../failure.js'
import type { Organisation } from '../organisation.js'
import { type CurrentUser, UserModel } from '../user.js'
import { addMember } from './members.js'
import { type MembershipRole, membershipRoles } from './role.js'

const lifetime = 14 * 24 * 3_600_000

const invitationSchema = new Schema(
  {
    organisation: { type: Schema.Types.ObjectId, ref: 'Organisation', required: true },
    email: { type: String, required: true },
    role: { type: String, enum: membershipRoles, required: true },
    /** SHA-256 of what the link carries. */
    token: { type: String, required: true, unique: true },
    invitedBy: { type: Schema.Types.ObjectId, ref: 'User', required: true },
    createdAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true, expires: 0 },
    /** Who has used the link; they alone may use it again, should the first time have been cut off. */
    acceptedBy: { type: Schema.Types.ObjectId, ref: 'User' },
  },
  { collection: 'invitations' },
)
invitationSchema.index({ organisation: 1, email: 1 }, { unique: true })
invitationSchema.index({ email: 1 })
invitationSchema.index({ invitedBy: 1 })

export type Invitation = InferSchemaType<typeof invitationSchema> & { _id: Types.ObjectId }

export const InvitationModel = mongoose.model('Invitation', invitationSchema)

function stored(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/**
 * Sends somebody a link that makes them a member. Inviting an address again replaces its invitation: the older link opens
 * nothing any more.
 * @throws TooManyAttempts when this address is written to too often.
 */
export async function invite(
  organisation: Organisation,
  by: CurrentUser,
  guest: { email: string; role: MembershipRole },
): Promise<void> {
  await countAttempt('letter-recipient', guest.email)
  const token = randomBytes(32).toString('base64url')
  const now = new Date()
  await InvitationModel.findOneAndUpdate(
    { organisation: organisation._id, email: guest.email },
    {
      $set: {
        role: guest.role,
        token: stored(token),
        invitedBy: by.id,
        createdAt: now,
        expiresAt: new Date(now.getTime() + lifetime),
      },
      $unset: { acceptedBy: 1 },
    },
    { upsert: true },
  )
  const owner = await UserModel.findOne({ email: guest.email }, { name: 1, locale: 1 }).lean()
  await send({
    letter: 'organisation-invitation',
    to: guest.email,
    locale: owner?.locale ?? by.locale,
    values: {
      name: owner?.name ?? '',
      by: by.name,
      organisation: organisation.name,
      path: `/invitations/${token}`,
    },
  })
}

/** @throws Gone when the link has expired, has been used or never was. */
export async function invitationOf(token: string): Promise<Invitation> {
  const found = await InvitationModel.findOne({
    token: stored(token),
    expiresAt: { $gt: new Date() },
  }).lean<Invitation>()
  if (!found) throw new Gone('organisations.errors.invitationGone')
  return found
}

/**
 * Uses an invitation: of two who come at once, one gets it.
 * @throws Gone when the link has expired, has been used or never was.
 */
export async function acceptInvitation(token: string, user: { id: string }): Promise<Invitation> {
  const taken = await InvitationModel.findOneAndUpdate(
    {
      token: stored(token),
      expiresAt: { $gt: new Date() },
      $or: [{ acceptedBy: { $exists: false } }, { acceptedBy: user.id }],
    },
    { $set: { acceptedBy: user.id } },
  ).lean<Invitation>()
  if (!taken) throw new Gone('organisations.errors.invitationGone')
  await addMember(taken.organisation, user.id, taken.role, taken.invitedBy)
  await InvitationModel.deleteOne({ _id: taken._id })
  return taken
}

/** The invitations that nobody has taken up yet, the latest last. */
export function openInvitations(organisation: Organisation, limit: number): Promise<Invitation[]> {
  return InvitationModel.find({ organisation: organisation._id, expiresAt: { $gt: new Date() } })
    .sort({ email: 1 })
    .limit(limit)
    .lean<Invitation[]>()
    .exec()
}

export async function withdrawInvitation(organisation: Organisation, id: string): Promise<void> {
  if (!mongoose.isObjectIdOrHexString(id)) return
  await InvitationModel.deleteOne({ _id: id, organisation: organisation._id })
}
