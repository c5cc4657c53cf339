import { Types } from 'mongoose'
import { contentChanged } from '../content-version.js'
import { type Event, EventModel } from '../event.js'
import { nobody } from '../naming.js'
import type { PersonalDomain } from '../personal-data.js'
import { type Registration, RegistrationModel } from '../registration.js'
import { type User, UserModel } from '../user.js'
import { InvitationModel } from './invitation.js'
import { MaterialModel } from './materials/material.js'
import { cancelRegistration } from './registration/withdrawal.js'
import { indexEvent } from './search-entry.js'

/**
 * Where somebody registered, was invited or speaks, and what they scheduled. They give back the seats of what is to come; of
 * what took place, the number of those present stays.
 */
export const eventData: PersonalDomain = {
  domain: 'events',
  async collect(user) {
    const [registrations, invitations, scheduled, speaking, materials] = await Promise.all([
      RegistrationModel.find(
        { user },
        { event: 1, way: 1, status: 1, answers: 1, showName: 1, createdAt: 1, cancelledAt: 1, reason: 1 },
      )
        .sort({ _id: 1 })
        .lean(),
      InvitationModel.find({ user }, { event: 1, email: 1, createdAt: 1 }).lean(),
      EventModel.find({ creator: user }, { title: 1, startsAt: 1, status: 1 }).sort({ startsAt: 1 }).lean(),
      EventModel.find({ 'speakers.member': user }, { title: 1, startsAt: 1, 'speakers.$': 1 }).lean(),
      MaterialModel.find({ addedBy: user }, { event: 1, kind: 1, title: 1, url: 1, addedAt: 1 }).lean(),
    ])
    return { registrations, invitations, scheduled, speaking, materials }
  },
  async forget(user) {
    const owner = await UserModel.findById(user, { email: 1 }).lean<Pick<User, 'email'>>()
    await leaveWhatIsToCome(user)
    await RegistrationModel.updateMany(
      { user },
      { $set: { answers: [], showName: false }, $unset: { reason: 1 } },
    )
    await InvitationModel.deleteMany({ $or: [{ user }, { email: owner?.email ?? '' }] })
    const spoken = await EventModel.find({ 'speakers.member': user }, { _id: 1 }).lean<Event[]>()
    await EventModel.updateMany(
      { 'speakers.member': user },
      {
        $set: { 'speakers.$[leaver].name': nobody, 'speakers.$[leaver].bio': '' },
        $unset: { 'speakers.$[leaver].member': 1, 'speakers.$[leaver].photo': 1 },
      },
      { arrayFilters: [{ 'leaver.member': new Types.ObjectId(user) }] },
    )
    for (const { _id } of spoken) await indexEvent(_id)
    await EventModel.updateMany({ creator: user }, { $unset: { creator: 1 } })
    await MaterialModel.updateMany({ addedBy: user }, { $unset: { addedBy: 1 } })
    await contentChanged()
  },
}

async function leaveWhatIsToCome(user: string): Promise<void> {
  const live = await RegistrationModel.find({ user, live: true }).lean<Registration[]>()
  const events = await EventModel.find(
    { _id: { $in: live.map(({ event }) => event) }, endsAt: { $gt: new Date() } },
    { _id: 1 },
  ).lean<Event[]>()
  const toCome = new Set(events.map(({ _id }) => String(_id)))
  for (const registration of live) {
    if (toCome.has(String(registration.event))) await cancelRegistration(registration, 'member')
  }
}
