import { setTimeout as pause } from 'node:timers/promises'
import { Types } from 'mongoose'
import { isDuplicateKey } from '../../server/lib/duplicate-key.js'
import type { Event } from '../event.js'
import { Conflict, InvalidInput } from '../failure.js'
import { registrationDoor } from '../policies/event.js'
import { type Registration, RegistrationModel, registrationById, registrationOf } from '../registration.js'
import { SeatModel } from '../seat.js'
import type { CurrentUser } from '../user.js'
import { isInvited } from './invitation.js'
import { tell } from './letters/tidings.js'
import { arrived, someoneArrivesBefore, takeNumber } from './seating/arrival.js'
import { settle } from './seating/settlement.js'
import { cutOffAt, offeredWays, quotasReleasedAt, type Way } from './seating.js'

export interface RegistrationForm {
  way: Way
  /** In the order of the event's questions. */
  answers: string[]
  showName: boolean
  onBehalfOf?: string
}

const turnMilliseconds = 10
const mostTurns = 500

/**
 * Registers a member for an event; asked again, whatever the reason, it answers with the registration that there is.
 * The order of arrival is the number taken at the beginning: seats are given in that order alone, and what is answered
 * here, a seat or a place on the waiting list, already follows from it.
 * @throws Conflict when registration is not open, InvalidInput for a way that is not offered or an answer that is missing.
 */
export async function register(
  event: Event,
  user: Pick<CurrentUser, 'id' | 'territory'>,
  form: RegistrationForm,
): Promise<Registration> {
  const before = await registrationOf(event._id, user.id)
  if (before) return before
  await expectOpenTo(event, user, form)
  const written = await writeDown(event, user, form)
  if (written.status === 'waiting') await awaitTurn(event, written)
  await tell(written._id)
  return registrationById(written._id)
}

async function expectOpenTo(
  event: Event,
  user: Pick<CurrentUser, 'id' | 'territory'>,
  form: RegistrationForm,
) {
  const door = registrationDoor(event)
  if (door !== 'open') throw new Conflict(`events.doors.${door}`)
  if (event.admission.mode === 'invitation' && !(await isInvited(event._id, user.id))) {
    throw new Conflict('events.doors.invitation')
  }
  const errors: Record<string, string> = {}
  if (!offeredWays(event).includes(form.way)) errors.way = 'events.errors.wayMissing'
  event.admission.questions.forEach(({ required }, index) => {
    if (required && !form.answers[index]) errors[`answer-${index}`] = 'events.errors.answerMissing'
  })
  if (Object.keys(errors).length > 0) throw new InvalidInput(errors)
  if (cutOffAt(event) <= new Date() && !(await mayStillSit(event, user, form.way))) {
    throw new Conflict('events.errors.fullForGood')
  }
}

/** After the cut-off nobody is called up: without a free seat, waiting would be in vain. */
async function mayStillSit(event: Event, user: Pick<CurrentUser, 'territory'>, way: Way): Promise<boolean> {
  const anybodys = quotasReleasedAt(event) <= new Date()
  const reservedFor = anybodys ? {} : { reservedFor: { $in: [null, user.territory ?? null] } }
  const free = await SeatModel.exists({ event: event._id, way, holder: null, ...reservedFor })
  return free !== null
}

/** Gives somebody the next number and writes down what they asked; whoever calls this settles the event next. */
export async function writeDown(
  event: Event,
  user: Pick<CurrentUser, 'id' | 'territory'>,
  form: RegistrationForm,
): Promise<Registration> {
  const _id = new Types.ObjectId()
  const order = await takeNumber(event._id, _id)
  try {
    const created = await RegistrationModel.create({
      _id,
      event: event._id,
      user: user.id,
      live: true,
      way: form.way,
      order,
      territory: user.territory ?? null,
      onBehalfOf: form.onBehalfOf,
      showName: form.showName,
      answers: event.admission.questions
        .map(({ text }, index) => ({ question: text, answer: form.answers[index] ?? '' }))
        .filter(({ answer }) => answer !== ''),
      createdAt: new Date(),
      ...(event.admission.mode === 'approval'
        ? { status: 'requested', untold: ['requested'] }
        : { status: 'waiting' }),
    })
    return created.toObject() as unknown as Registration
  } catch (error) {
    const twin = isDuplicateKey(error) && (await registrationOf(event._id, user.id))
    if (!twin) throw error
    return twin
  } finally {
    await arrived(event._id, order)
  }
}

/** Waits until whoever came before stands in the queue, and says on the registration what came of it: a seat, or none. */
export async function awaitTurn(event: Pick<Event, '_id'>, { _id, order }: Registration): Promise<void> {
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const notYet = await someoneArrivesBefore(event._id, order)
    await settle(event._id)
    if (!notYet || (await isSeated(_id))) break
    await pause(turnMilliseconds)
  }
  await RegistrationModel.updateOne(
    { _id, status: 'waiting', toldToWait: { $ne: true } },
    { $set: { toldToWait: true }, $push: { untold: 'waiting' } },
  )
}

async function isSeated(_id: Types.ObjectId): Promise<boolean> {
  return (await RegistrationModel.exists({ _id, status: 'registered' })) !== null
}
