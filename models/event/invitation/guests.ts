import type { Types } from 'mongoose'
import { send } from '../../account/letters.js'
import type { Event } from '../../event.js'
import { eventPath } from '../../paths.js'
import { RegistrationModel, type RegistrationStatus } from '../../registration.js'
import { type CurrentUser, UserModel } from '../../user.js'
import { InvitationModel, invitationsTo, invite, linkTo } from '../invitation.js'

/** Somebody who is invited, and what came of it. */
export interface Guest {
  id: string
  email: string
  invitedAt: Date
  status?: RegistrationStatus
}

/**
 * Invites people by letter: members find the event in it, others a link that makes the invitation theirs. Who is invited
 * already is written to again only where no letter has left.
 */
export async function inviteGuests(event: Event, emails: string[], by: CurrentUser): Promise<void> {
  await invite(event._id, emails, by.id)
  const unwritten = await InvitationModel.find({
    event: event._id,
    email: { $in: emails },
    writtenAt: { $exists: false },
  }).lean()
  const owners = await UserModel.find({ email: { $in: emails } }, { email: 1, name: 1, locale: 1 }).lean()
  const ownerOf = new Map(owners.map((owner) => [owner.email, owner]))
  for (const { _id, email } of unwritten) {
    const owner = ownerOf.get(email)
    const token = await linkTo({ _id })
    await send({
      letter: 'event-invitation',
      to: email,
      locale: owner?.locale ?? by.locale,
      values: {
        name: owner?.name ?? '',
        by: by.name,
        event: event.title,
        path: owner ? eventPath(event) : `/event-invitations/${token}`,
      },
      key: `event-invitation-${_id}`,
    })
    await InvitationModel.updateOne({ _id }, { $set: { writtenAt: new Date() } })
  }
}

export async function guestsOf(event: Types.ObjectId): Promise<Guest[]> {
  const invitations = await invitationsTo(event)
  const registrations = await RegistrationModel.find(
    { event, user: { $in: invitations.flatMap(({ user }) => user ?? []) }, live: true },
    { user: 1, status: 1 },
  ).lean()
  const statusOf = new Map(registrations.map(({ user, status }) => [String(user), status]))
  return invitations.map(({ _id, email, user, createdAt }) => ({
    id: String(_id),
    email,
    invitedAt: createdAt,
    status: statusOf.get(String(user)),
  }))
}
