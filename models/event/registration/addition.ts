import { type Event, eventById } from '../../event.js'
import { Conflict, InvalidInput } from '../../failure.js'
import { type Registration, registrationById, registrationOf } from '../../registration.js'
import { UserModel } from '../../user.js'
import { tell } from '../letters/tidings.js'
import { awaitTurn, writeDown } from '../registration.js'
import { offeredWays, type Way } from '../seating.js'

/**
 * Registers a member whom an organiser knows to come, whoever may register by themselves: they get a seat, or wait like
 * anybody else, and are told. Done twice, it answers with the registration that there is.
 * @throws InvalidInput for an address that no member has and a way that is not offered, Conflict once it has begun.
 */
export async function addRegistrant(event: Event, email: string, way: Way): Promise<Registration> {
  const { _id, admission, status, startsAt } = await eventById(event._id)
  if (status !== 'published' || startsAt <= new Date()) throw new Conflict('events.errors.closed')
  if (!offeredWays({ admission }).includes(way)) throw new InvalidInput({ way: 'events.errors.wayMissing' })
  const user = await UserModel.findOne(
    { email: email.trim().toLowerCase(), emailConfirmedAt: { $exists: true } },
    { territory: 1 },
  ).lean()
  if (!user) throw new InvalidInput({ email: 'events.errors.memberUnknown' })
  const member = { id: String(user._id), territory: user.territory ?? undefined }
  const before = await registrationOf(_id, member.id)
  if (before) return before
  const freely = { ...event, admission: { ...admission, mode: 'free' as const } }
  const written = await writeDown(freely, member, { way, answers: [], showName: false })
  if (written.status === 'waiting') await awaitTurn(event, written)
  await tell(written._id)
  return registrationById(written._id)
}
