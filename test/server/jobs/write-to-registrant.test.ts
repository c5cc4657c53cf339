import { expect } from 'chai'
import { eventDraft, onSite, publishedEvent } from '../../support/events.js'
import { csrfOf, freshWorld, visitor } from '../../support/hub.js'
import { jobsAreDone, jobsAtOnce, lettersTo, letterTo } from '../../support/letters.js'
import { person } from '../../support/member.js'

const hour = 3600 * 1000

async function models() {
  const [event, registration, registering, withdrawal, editing, publication, reminders, thanks, message] =
    await Promise.all([
      import('../../../models/event.js'),
      import('../../../models/registration.js'),
      import('../../../models/event/registration.js'),
      import('../../../models/event/registration/withdrawal.js'),
      import('../../../models/event/editing.js'),
      import('../../../models/event/publication.js'),
      import('../../../models/event/letters/reminders.js'),
      import('../../../models/event/letters/thanks.js'),
      import('../../../models/event/message.js'),
    ])
  return {
    ...event,
    ...registration,
    ...registering,
    ...withdrawal,
    ...editing,
    ...publication,
    ...reminders,
    ...thanks,
    ...message,
  }
}

/** Without the spaces that French puts before its quotation marks. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ')
}

async function subjects({ email }: { email: string }) {
  await jobsAreDone()
  return (await lettersTo(email)).map(({ subject }) => plain(subject))
}

/** One seat, and two people who came in this order. */
async function oneSeatFor(...people: { id: string; email: string }[]) {
  const { register, eventById } = await models()
  const event = await publishedEvent({ admission: { capacity: { onSite: 1, online: 0 } } })
  for (const user of people) await register(await eventById(event._id), user, onSite)
  return event
}

describe('letters to registrants', () => {
  beforeEach(freshWorld)
  afterEach(jobsAreDone)

  it('confirm a seat with when, where, the link and the number, and tell who waits which place they have', async () => {
    const [claire, yann] = [await person(), await person()]
    await oneSeatFor(claire, yann)
    const { subject, text, attachments } = await letterTo(claire.email)
    expect(attachments?.[0]?.content).match(/METHOD:PUBLISH[\s\S]*STATUS:CONFIRMED/)
    expect(plain(subject)).equal('Vous êtes inscrit : « Monter une ressourcerie »')
    expect(text).include('Solilab, 8 rue Saint-Domingue').include('https://visio.example/ressourcerie')
    expect(text).match(/Votre numéro, à montrer à l’entrée : 0001-\d{4}/)
    const waiting = await letterTo(yann.email)
    expect(waiting.attachments).deep.equal([])
    expect(waiting.text).include('nº 1 sur la liste d’attente').not.include('visio.example')
  })

  it('let who is called up give the seat back by a link, without signing in, after being asked', async () => {
    const { cancelRegistration, registrationOf } = await models()
    const [claire, yann, lea] = [await person(), await person(), await person()]
    const event = await oneSeatFor(claire, yann, lea)
    const seat = await registrationOf(event._id, claire.id)
    if (!seat) throw new Error('not registered')
    await cancelRegistration(seat, 'member')
    const { subject, text } = await letterTo(yann.email, 2)
    expect(plain(subject)).equal('Une place s’est libérée pour vous : « Monter une ressourcerie »')
    const path = /\/declinations\/\S+/.exec(text)?.[0] ?? ''
    const browser = await visitor()
    const page = await browser.get(path)
    expect(page.text).include('Vous rendez votre place')
    expect((await registrationOf(event._id, yann.id))?.status, 'until they say so').equal('registered')
    await browser
      .post(path)
      .type('form')
      .send({ _csrf: csrfOf(page.text) })
      .expect(303)
    await browser
      .post(path)
      .type('form')
      .send({ _csrf: csrfOf(page.text) })
      .expect(303)
    expect((await browser.get(path)).text).include('votre place va à la personne suivante')
    expect(await registrationOf(event._id, yann.id)).equal(undefined)
    expect((await registrationOf(event._id, lea.id))?.status).equal('registered')
    expect((await subjects(lea)).at(-1)).match(/Une place s’est libérée/)
    await browser.get(`${path.slice(0, -2)}zz`).expect(410)
  })

  it('say what changed, as it was and as it is, once to each whom it concerns', async () => {
    const { editEvent, registrationOf, cancelRegistration } = await models()
    const [claire, yann, gone] = [await person(), await person(), await person()]
    const event = await oneSeatFor(claire, yann, gone)
    const left = await registrationOf(event._id, gone.id)
    if (left) await cancelRegistration(left, 'member')
    await jobsAreDone()
    const draft = eventDraft({ admission: { capacity: { onSite: 1, online: 0 } } })
    await editEvent(event, { ...draft, venue: { name: 'La Conserverie', address: 'Rezé' } })
    await jobsAreDone()
    for (const { email } of [claire, yann]) {
      const { subject, text } = (await lettersTo(email)).at(-1) ?? { subject: '', text: '' }
      expect(plain(subject)).equal('Changement : « Monter une ressourcerie »')
      expect(text).include('- Solilab, 8 rue Saint-Domingue').include('+ La Conserverie, Rezé')
    }
    expect((await subjects(gone)).filter((subject) => subject.startsWith('Changement'))).eql([])
  })

  it('leave once when two workers take the same job', async () => {
    const { registrationOf } = await models()
    const { writeToRegistrant } = await import('../../../server/jobs/write-to-registrant.js')
    const claire = await person()
    const event = await oneSeatFor(claire)
    await jobsAreDone()
    const registration = await registrationOf(event._id, claire.id)
    const job = {
      registration: String(registration?._id),
      letter: 'message' as const,
      details: { message: 'Venez tôt' },
      key: 'twice',
    }
    await Promise.allSettled([1, 2, 3].map(() => writeToRegistrant(job)))
    await writeToRegistrant(job)
    expect((await subjects(claire)).length).equal(2)
  })

  it('say why it is called off', async () => {
    const { cancelEvent } = await models()
    const claire = await person()
    const event = await oneSeatFor(claire)
    await cancelEvent(event, 'La salle est inondée.')
    await jobsAreDone()
    const { text, attachments } = await letterTo(claire.email, 2)
    expect(text).include('La salle est inondée.')
    expect(attachments?.[0]?.content).match(/METHOD:CANCEL[\s\S]*STATUS:CANCELLED/)
  })
})

describe('reminders', () => {
  let giveBack = () => {}
  beforeEach(async () => {
    await freshWorld()
    giveBack = await jobsAtOnce()
  })
  afterEach(() => giveBack())

  async function eventIn(hours: number, seatedHoursAgo: number) {
    const { EventModel, RegistrationModel } = await models()
    const claire = await person()
    const event = await oneSeatFor(claire)
    const startsAt = new Date(Date.now() + hours * hour)
    await EventModel.updateOne(
      { _id: event._id },
      { $set: { startsAt, endsAt: new Date(startsAt.getTime() + hour) } },
    )
    await RegistrationModel.updateMany(
      { event: event._id },
      { $set: { seatedAt: new Date(Date.now() - seatedHoursAgo * hour) } },
    )
    return { event, claire }
  }

  async function remind() {
    const { handOnReminders } = await models()
    await handOnReminders()
    await handOnReminders()
  }

  it('leave two days and two hours before, once each', async () => {
    const { EventModel } = await models()
    const { event, claire } = await eventIn(47, 10)
    await remind()
    expect((await subjects(claire)).slice(1)).eql(['Dans deux jours : « Monter une ressourcerie »'])
    const startsAt = new Date(Date.now() + 1.5 * hour)
    await EventModel.updateOne({ _id: event._id }, { $set: { startsAt } })
    await remind()
    expect((await subjects(claire)).slice(2)).eql(['Tout à l’heure : « Monter une ressourcerie »'])
  })

  it('do not leave for who registered after the moment, after a move that was told since, or after the start', async () => {
    const { EventModel } = await models()
    const late = await eventIn(47, 0)
    await remind()
    expect(await subjects(late.claire)).length(1)
    const moved = await eventIn(47, 10)
    await EventModel.updateOne({ _id: moved.event._id }, { $set: { datedAt: new Date() } })
    await remind()
    expect(await subjects(moved.claire)).length(1)
    const begun = await eventIn(-0.1, 10)
    await remind()
    expect(await subjects(begun.claire)).length(1)
  })

  it('leave once when the round is made by several processes at once', async () => {
    const { handOnReminders } = await models()
    const { claire } = await eventIn(47, 10)
    await Promise.allSettled([1, 2, 3].map(() => handOnReminders()))
    await remind()
    expect(await subjects(claire)).length(2)
  })

  it('leave for nobody who waits, has asked, has left or is to come to what was postponed or masked', async () => {
    const { EventModel, cancelRegistration, registrationOf, postponeEvent, eventById } = await models()
    const { hideEvent } = await import('../../../models/event/hiding.js')
    const left = await eventIn(47, 10)
    const seat = await registrationOf(left.event._id, left.claire.id)
    if (seat) await cancelRegistration(seat, 'member')
    const postponed = await eventIn(47, 10)
    await postponeEvent(await eventById(postponed.event._id), 'La salle')
    const masked = await eventIn(47, 10)
    await hideEvent(String(masked.event._id), 'case')
    await remind()
    for (const { claire } of [left, postponed, masked]) {
      expect((await subjects(claire)).filter((subject) => subject.startsWith('Dans deux jours'))).eql([])
    }
    expect(await EventModel.countDocuments({ 'reminded.twoDaysBefore': { $exists: true } })).most(1)
  })

  it('thank those who were present, once, an hour after the end', async () => {
    const { EventModel, RegistrationModel, handOnThanks, register, eventById } = await models()
    const [claire, absent] = [await person(), await person()]
    const event = await publishedEvent()
    for (const user of [claire, absent]) await register(await eventById(event._id), user, onSite)
    const over = { status: 'done' as const, endsAt: new Date(Date.now() - 2 * hour) }
    await EventModel.updateOne({ _id: event._id }, { $set: over })
    await RegistrationModel.updateOne({ user: claire.id }, { $set: { checkedInAt: new Date() } })
    await handOnThanks()
    await handOnThanks()
    expect((await subjects(claire)).slice(1)).eql(['Merci d’être venu : « Monter une ressourcerie »'])
    expect(await subjects(absent)).length(1)
  })

  it('bring an organiser’s message to whom it is meant for, and keep a copy', async () => {
    const { sendMessage, messagesOf } = await models()
    const [claire, yann, organiser] = [await person(), await person(), await person()]
    const event = await oneSeatFor(claire, yann)
    const given = {
      audience: 'waiting' as const,
      text: 'Nous cherchons une plus grande salle.',
      submission: 'a',
    }
    await sendMessage(event, organiser, given)
    await sendMessage(event, organiser, given)
    expect((await lettersTo(yann.email)).map(({ text }) => text).join()).include('plus grande salle')
    expect(await subjects(yann)).length(2)
    expect(await subjects(claire)).length(1)
    expect((await messagesOf(event._id)).map(({ recipients }) => recipients)).eql([1])
  })
})
