import { expect } from 'chai'
import { Types } from 'mongoose'
import { eventDraft, onSite, publishedEvent, registered } from '../../support/events.js'
import { freshWorld } from '../../support/hub.js'
import { jobsAreDone } from '../../support/letters.js'
import { person } from '../../support/member.js'

async function models() {
  const [event, registration, seat, registering, withdrawal, seats, tending] = await Promise.all([
    import('../../../models/event.js'),
    import('../../../models/registration.js'),
    import('../../../models/seat.js'),
    import('../../../models/event/registration.js'),
    import('../../../models/event/registration/withdrawal.js'),
    import('../../../models/event/seating/seats.js'),
    import('../../../models/event/tending.js'),
  ])
  return { ...event, ...registration, ...seat, ...registering, ...withdrawal, ...seats, ...tending }
}

async function statuses(event: { _id: Types.ObjectId }) {
  const { RegistrationModel } = await models()
  const found = await RegistrationModel.find({ event: event._id }).sort({ order: 1 }).lean()
  return found.map(({ status }) => status)
}

const hour = 3600 * 1000

async function shiftStart(event: { _id: Types.ObjectId }, fromNow: number) {
  const { EventModel } = await models()
  const startsAt = new Date(Date.now() + fromNow)
  await EventModel.updateOne(
    { _id: event._id },
    { $set: { startsAt, endsAt: new Date(startsAt.getTime() + hour) } },
  )
}

describe('register', () => {
  beforeEach(freshWorld)
  afterEach(jobsAreDone)

  it('gives sixty people who come at once the twenty seats, in the order of arrival, and counts them', async () => {
    const { register, eventById, RegistrationModel, SeatModel } = await models()
    const event = await publishedEvent({ admission: { capacity: { onSite: 20, online: 0 } } })
    const people = await Promise.all(Array.from({ length: 60 }, () => person()))
    const answers = await Promise.all(people.map((user) => register(event, user, onSite)))
    const found = await RegistrationModel.find({ event: event._id }).sort({ order: 1 }).lean()
    expect(found.map(({ order }) => order)).eql(Array.from({ length: 60 }, (_, index) => index + 1))
    expect(found.map(({ status }) => status)).eql([
      ...Array(20).fill('registered'),
      ...Array(40).fill('waiting'),
    ])
    for (const answer of answers) {
      expect(answer.status, 'as acknowledged').equal(answer.order <= 20 ? 'registered' : 'waiting')
    }
    expect(await SeatModel.countDocuments({ event: event._id, holder: { $ne: null } })).equal(20)
    const { tally, arriving } = await eventById(event._id)
    expect(tally.onSite).include({ taken: 20, waiting: 40 })
    expect(arriving).eql([])
  })

  it('registers once who clicks five times at once', async () => {
    const { register, RegistrationModel } = await models()
    const event = await publishedEvent()
    const user = await person()
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => register(event, user, onSite)))
    expect(new Set(answers.map(({ _id }) => String(_id))).size).equal(1)
    expect(await RegistrationModel.countDocuments({ event: event._id })).equal(1)
  })

  it('lets nobody in before it opens, after it closes, uninvited, without seats, or when it is elsewhere', async () => {
    const { register } = await models()
    const user = await person()
    const tomorrow = new Date(Date.now() + 24 * hour)
    const yesterday = new Date(Date.now() - 24 * hour)
    for (const [admission, key] of [
      [{ opensAt: tomorrow }, 'notYet'],
      [{ closesAt: yesterday }, 'closed'],
      [{ mode: 'external' as const, externalUrl: 'https://example.org' }, 'external'],
      [{ mode: 'invitation' as const }, 'invitation'],
      [{ capacity: { onSite: 0, online: 0 } }, 'noSeats'],
    ] as const) {
      const event = await publishedEvent({ admission })
      const failure = await register(event, user, onSite).catch((error) => error)
      expect(failure).include({ status: 409, key: `events.doors.${key}` })
    }
  })

  it('asks for the answers that are required, and keeps them with their questions', async () => {
    const { register } = await models()
    const event = await publishedEvent({
      admission: { questions: [{ text: 'Votre projet ?', required: true }, { text: 'Un régime ?' }] },
    })
    const user = await person()
    const failure = await register(event, user, onSite).catch((error) => error)
    expect(failure.errors).eql({ 'answer-0': 'events.errors.answerMissing' })
    const { answers } = await register(event, user, { ...onSite, answers: ['Une ressourcerie', ''] })
    expect(answers).eql([{ question: 'Votre projet ?', answer: 'Une ressourcerie' }])
  })

  it('keeps a territory’s seats for its people until they are released', async () => {
    const { eventById, tendEvent } = await models()
    const event = await publishedEvent({
      admission: {
        capacity: { onSite: 3, online: 0 },
        quotas: [{ territory: 'mayotte', way: 'onSite', seats: 2 }],
      },
    })
    await registered(event, 2)
    await registered(event, 1, { territory: 'mayotte' })
    expect(await statuses(event)).eql(['registered', 'waiting', 'registered'])
    await shiftStart(event, 6 * 24 * hour)
    await tendEvent(await eventById(event._id))
    expect(await statuses(event)).eql(['registered', 'registered', 'registered'])
  })

  it('serves a quota’s own people first, and over all once it is used up', async () => {
    const { cancelRegistration } = await models()
    const event = await publishedEvent({
      admission: {
        capacity: { onSite: 2, online: 0 },
        quotas: [{ territory: 'mayotte', way: 'onSite', seats: 1 }],
      },
    })
    const [first] = await registered(event, 1)
    const [second] = await registered(event, 1, { territory: 'mayotte' })
    await registered(event, 1)
    await registered(event, 1, { territory: 'mayotte' })
    if (!first || !second) throw new Error('nobody')
    await cancelRegistration(second, 'member')
    expect(await statuses(event)).eql(['registered', 'cancelled', 'waiting', 'registered'])
    await cancelRegistration(first, 'member')
    expect(await statuses(event)).eql(['cancelled', 'cancelled', 'registered', 'registered'])
  })
})

describe('the waiting list', () => {
  beforeEach(freshWorld)
  afterEach(jobsAreDone)

  it('gives a free seat to the next, who has until the deadline to decline', async () => {
    const { cancelRegistration, declinePromotion, registrationById } = await models()
    const event = await publishedEvent()
    const [first, , third, fourth] = await registered(event, 4)
    if (!first || !third || !fourth) throw new Error('nobody')
    await cancelRegistration(first, 'organiser', 'Doublon')
    const promoted = await registrationById(third._id)
    expect(promoted.status).equal('registered')
    expect((promoted.declineBy?.getTime() ?? 0) - Date.now()).within(23.9 * hour, 24 * hour)
    await declinePromotion(promoted)
    await declinePromotion(await registrationById(third._id))
    expect(await statuses(event)).eql(['cancelled', 'registered', 'cancelled', 'registered'])
    const last = await registrationById(fourth._id)
    const { RegistrationModel } = await models()
    await RegistrationModel.updateOne({ _id: fourth._id }, { declineBy: new Date(Date.now() - 1) })
    const failure = await declinePromotion(await registrationById(fourth._id)).catch((error) => error)
    expect(failure).include({ status: 409, key: 'events.errors.declinedTooLate' })
    expect((await registrationById(last._id)).status).equal('registered')
  })

  it('promotes the right ones while a hundred people register and cancel at once', async () => {
    const { register, cancelRegistration, registrationById, RegistrationModel, SeatModel } = await models()
    const event = await publishedEvent({ admission: { capacity: { onSite: 10, online: 0 } } })
    const early = await registered(event, 30)
    const people = await Promise.all(Array.from({ length: 40 }, () => person()))
    await Promise.all([
      ...people.map((user) => register(event, user, onSite)),
      ...early.filter((_, index) => index % 3 === 0).map((one) => cancelRegistration(one, 'member')),
    ])
    const found = await RegistrationModel.find({ event: event._id, live: true }).sort({ order: 1 }).lean()
    expect(found).lengthOf(60)
    const seated = found.filter(({ status }) => status === 'registered')
    expect(seated).lengthOf(10)
    const lastSeated = Math.max(...seated.map(({ order }) => order))
    const firstWaiting = Math.min(
      ...found.filter(({ status }) => status === 'waiting').map(({ order }) => order),
    )
    expect(lastSeated).below(firstWaiting)
    expect(await SeatModel.countDocuments({ event: event._id, holder: { $ne: null } })).equal(10)
    expect((await registrationById(String(early[1]?._id))).status).equal('registered')
  })

  it('shows one’s position, which follows those who leave', async () => {
    const { cancelRegistration, positionOf, registrationById } = await models()
    const event = await publishedEvent()
    const [, , third, fourth, fifth] = await registered(event, 5)
    if (!third || !fourth || !fifth) throw new Error('nobody')
    expect([await positionOf(third), await positionOf(fifth)]).eql([1, 3])
    await cancelRegistration(fourth, 'member')
    expect(await positionOf(await registrationById(fifth._id))).equal(2)
  })

  it('puts who comes back after cancelling at the end', async () => {
    const { cancelRegistration, register } = await models()
    const event = await publishedEvent({ admission: { capacity: { onSite: 1, online: 0 } } })
    const user = await person()
    const first = await register(event, user, onSite)
    const [second] = await registered(event, 1)
    await cancelRegistration(first, 'member')
    const again = await register(event, user, onSite)
    expect([again.status, again.order]).eql(['waiting', 3])
    expect(await statuses(event)).eql(['cancelled', 'registered', 'waiting'])
    expect(second?.order).equal(2)
  })

  it('calls nobody up after the cut-off, and takes newcomers only where there is a seat', async () => {
    const { cancelRegistration, register, eventById } = await models()
    const event = await publishedEvent()
    const [first] = await registered(event, 3)
    if (!first) throw new Error('nobody')
    await shiftStart(event, hour)
    await cancelRegistration(first, 'member')
    expect(await statuses(event)).eql(['cancelled', 'registered', 'waiting'])
    const newcomer = await register(await eventById(event._id), await person(), onSite)
    expect(newcomer.status, 'behind somebody who waits').equal('waiting')
  })

  it('grows when seats are added, and refuses to take away what is taken', async () => {
    const { changeSeating, eventById, SeatModel } = await models()
    const event = await publishedEvent()
    await registered(event, 5)
    await changeSeating(event._id, { capacity: { onSite: 4, online: 0 }, quotas: [] })
    expect((await statuses(event)).filter((status) => status === 'registered')).lengthOf(4)
    const failure = await changeSeating(event._id, { capacity: { onSite: 3, online: 0 }, quotas: [] }).catch(
      (error) => error,
    )
    expect(failure.errors).eql({ onSite: 'events.errors.capacityBelowTaken' })
    expect((await eventById(event._id)).admission.capacity.onSite).equal(4)
    expect(await SeatModel.countDocuments({ event: event._id })).equal(4)
  })
})

describe('approval', () => {
  beforeEach(freshWorld)
  afterEach(jobsAreDone)

  it('seats those who are accepted in the order in which they asked, and refuses the others for good', async () => {
    const { acceptRequests, refuseRequests } = await import('../../../models/event/registration/approval.js')
    const { register, registrationById, eventById } = await models()
    const event = await publishedEvent({ admission: { mode: 'approval' } })
    const [first, second, third] = await registered(event, 3)
    if (!first || !second || !third) throw new Error('nobody')
    expect(await statuses(event)).eql(['requested', 'requested', 'requested'])
    expect((await eventById(event._id)).tally.requested).equal(0)
    await refuseRequests(event, [String(first._id)], 'Réservé aux structures')
    await acceptRequests(event, [String(third._id), String(second._id), String(first._id)])
    expect(await statuses(event)).eql(['refused', 'registered', 'registered'])
    const again = await register(event, { id: String(first.user) }, onSite)
    expect(again.status).equal('refused')
    expect((await registrationById(first._id)).reason).equal('Réservé aux structures')
  })
})

describe('tendEvent', () => {
  beforeEach(freshWorld)
  afterEach(jobsAreDone)

  const now = () => new Date(Date.now() + 1000)

  it('gives back a seat whose registration was never written or is cancelled, and finishes a promotion', async () => {
    const { SeatModel, RegistrationModel, eventById, tendEvent } = await models()
    const event = await publishedEvent({ admission: { capacity: { onSite: 3, online: 0 } } })
    const [first, second] = await registered(event, 5)
    const heldAt = new Date()
    await SeatModel.updateOne({ holder: first?._id }, { holder: new Types.ObjectId(), heldAt })
    await RegistrationModel.updateOne({ _id: first?._id }, { status: 'cancelled', $unset: { live: 1 } })
    await RegistrationModel.updateOne({ _id: second?._id }, { status: 'cancelled', $unset: { live: 1 } })
    await tendEvent(await eventById(event._id), now())
    await tendEvent(await eventById(event._id), now())
    expect(await statuses(event)).eql(['cancelled', 'cancelled', 'registered', 'registered', 'registered'])
    expect(await SeatModel.countDocuments({ event: event._id, holder: { $ne: null } })).equal(3)
  })

  it('answers whoever was cut off between the number and the seat', async () => {
    const { RegistrationModel, EventModel, eventById, tendEvent, SeatModel } = await models()
    const event = await publishedEvent()
    const [first] = await registered(event, 1)
    await SeatModel.updateMany({ event: event._id }, { holder: null })
    await RegistrationModel.updateOne({ _id: first?._id }, { status: 'waiting' })
    const at = new Date(Date.now() - 3 * 60_000)
    await EventModel.updateOne({ _id: event._id }, { $push: { arriving: { order: 9, at } } })
    await tendEvent(await eventById(event._id), now())
    expect(await statuses(event)).eql(['registered'])
    expect((await eventById(event._id)).arriving).eql([])
  })

  it('ends what is over, and tells every tiding once', async () => {
    const { eventById, RegistrationModel, tendEvents } = await models()
    const event = await publishedEvent()
    const [first] = await registered(event, 1)
    expect((await RegistrationModel.findById(first?._id).lean())?.untold).equal(undefined)
    await shiftStart(event, -2 * hour)
    await tendEvents()
    expect((await eventById(event._id)).status).equal('done')
  })
})

describe('eventDraft', () => {
  it('is a draft until somebody publishes it', async () => {
    await freshWorld()
    const { scheduleEvent } = await import('../../../models/event/scheduling.js')
    const creator = await person()
    const [one, same] = [
      await scheduleEvent(creator, eventDraft(), 'the-same-form-sent-twice'),
      await scheduleEvent(creator, eventDraft(), 'the-same-form-sent-twice'),
    ]
    expect(String(one._id)).equal(String(same._id))
    const other = await scheduleEvent(creator, eventDraft())
    expect([one.status, one.slug, other.slug]).eql([
      'draft',
      'monter-une-ressourcerie',
      'monter-une-ressourcerie-2',
    ])
  })
})
