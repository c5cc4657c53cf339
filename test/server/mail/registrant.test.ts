import { expect } from 'chai'
import { smtpCarrier } from '../../../server/mail/deliver.js'
import { parsed } from '../../support/calendars.js'
import { eventDraft, onSite, publishedEvent } from '../../support/events.js'
import { freshWorld, visitor } from '../../support/hub.js'
import { jobsAtOnce, lettersTo } from '../../support/letters.js'
import { mailServer } from '../../support/mail-server.js'
import { person } from '../../support/member.js'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('what registrants get by mail', () => {
  let giveBack = () => {}
  beforeEach(async () => {
    await freshWorld()
    giveBack = await jobsAtOnce()
  })
  afterEach(() => giveBack())

  async function registeredEvent() {
    const { register } = await import('../../../models/event/registration.js')
    const claire = await person()
    const event = await publishedEvent()
    await register(event, claire, onSite)
    return { event, claire }
  }

  async function lastLetter({ email }: { email: string }) {
    const letter = (await lettersTo(email)).at(-1)
    if (!letter) throw new Error('no letter')
    const content = letter.attachments?.[0]?.content
    return { ...letter, subject: plain(letter.subject), calendar: content ? parsed(content) : undefined }
  }

  it('keeps one entry in their calendar up to date, from the confirmation to the cancellation', async () => {
    const { editEvent } = await import('../../../models/event/editing.js')
    const { cancelEvent } = await import('../../../models/event/publication.js')
    const { event, claire } = await registeredEvent()
    const method = (calendar: Awaited<ReturnType<typeof lastLetter>>['calendar']) =>
      calendar?.calendar.getFirstPropertyValue('method')
    const confirmed = (await lastLetter(claire)).calendar
    expect(method(confirmed)).equal('PUBLISH')
    expect(confirmed?.only).include({ uid: event.uid, sequence: 0, status: 'CONFIRMED' })
    expect(confirmed?.only?.startsAt).eql(event.startsAt)
    expect(confirmed?.only?.description).include('https://visio.example')
    const later = { startsWall: '2042-07-12T10:00', endsWall: '2042-07-12T12:00' }
    const moved = await editEvent(event, eventDraft(later))
    const change = await lastLetter(claire)
    expect(change.calendar?.only).include({ uid: event.uid, sequence: 1, wall: '2042-07-12T10:00:00' })
    expect(plain(change.text))
      .match(/- .*14 h – 16 h/)
      .and.match(/\+ samedi 12 juillet 2042, 10 h – 12 h/)
    await cancelEvent(moved, 'La salle est inondée.')
    const off = (await lastLetter(claire)).calendar
    expect(method(off)).equal('CANCEL')
    expect(off?.only).include({ uid: event.uid, sequence: 2, status: 'CANCELLED' })
  })

  it('dates what it sends, so that coming back after leaving counts', async () => {
    const { register } = await import('../../../models/event/registration.js')
    const { cancelRegistration } = await import('../../../models/event/registration/withdrawal.js')
    const { registrationOf } = await import('../../../models/registration.js')
    const { event, claire } = await registeredEvent()
    const registration = await registrationOf(event._id, claire.id)
    if (registration) await cancelRegistration(registration, 'member')
    const left = (await lastLetter(claire)).calendar?.only
    expect(left?.status).equal('CANCELLED')
    await new Promise((resolve) => setTimeout(resolve, 1100))
    await register(event, claire, onSite)
    const back = (await lastLetter(claire)).calendar?.only
    expect(back?.status).equal('CONFIRMED')
    expect(String(back?.stamp) > String(left?.stamp), 'a later stamp').equal(true)
  })

  it('tells them that it is suspended while moderation masks it, and when it is back', async () => {
    const { hideEvent, restoreEvent } = await import('../../../models/event/hiding.js')
    const { eventsOf } = await import('../../../models/event/agenda/own-calendar.js')
    const { event, claire } = await registeredEvent()
    const id = String(event._id)
    await hideEvent(id, 'case')
    await hideEvent(id, 'member')
    const suspended = await lastLetter(claire)
    expect(suspended.subject).equal('Suspendu : « Monter une ressourcerie »')
    expect(suspended.text)
      .match(/https?:\/\/\S+\/events\n/)
      .not.include(event.slug)
    expect(await eventsOf(claire.id)).eql([])
    await restoreEvent(id, 'case')
    expect((await lettersTo(claire.email)).length, 'still masked for another reason').equal(2)
    await restoreEvent(id, 'member')
    const restored = await lastLetter(claire)
    expect(restored.subject).equal('De retour : « Monter une ressourcerie »')
    expect(restored.text).include(event.slug).include('Solilab')
    expect(restored.calendar?.only).include({ uid: event.uid, status: 'CONFIRMED', sequence: 2 })
    await hideEvent(id, 'case')
    expect((await lastLetter(claire)).subject, 'a second time').match(/^Suspendu/)
    const { notificationsOf } = await import('../../../models/notification/reading.js')
    const [line] = (await notificationsOf(claire.id, {}, { limit: 1 })).lines
    await (await visitor()).get(String(line?.path)).expect(200)
  })

  it('does not say that what is over, or was a draft, is suspended', async () => {
    const { hideEvent } = await import('../../../models/event/hiding.js')
    const { EventModel } = await import('../../../models/event.js')
    const { event, claire } = await registeredEvent()
    await EventModel.updateOne({ _id: event._id }, { $set: { status: 'done' } })
    await hideEvent(String(event._id), 'case')
    expect(await lettersTo(claire.email)).lengthOf(1)
  })

  it('goes out by SMTP as a calendar that mail programs offer to keep', async () => {
    const { writeRegistrantLetter } = await import('../../../server/mail/registrant.js')
    const { registrationOf } = await import('../../../models/registration.js')
    const { addressees } = await import('../../../server/mail/addressees.js')
    const { event, claire } = await registeredEvent()
    const registration = await registrationOf(event._id, claire.id)
    const [to] = await addressees([claire.id])
    if (!registration || !to) throw new Error('nobody to write to')
    const { url, received, stop } = await mailServer()
    const written = await writeRegistrantLetter({
      letter: 'registered',
      registration,
      event,
      details: {},
      to,
    })
    await smtpCarrier(url, 'Essaim <essaim@exemple.fr>')(written)
    await stop()
    const content = received[0]?.content ?? ''
    expect(content).match(/Content-Type: text\/calendar;[\s\S]*?method=PUBLISH/)
    const [, coded = ''] = /text\/calendar;[\s\S]*?\r\n\r\n([A-Za-z0-9+/=\r\n]+)/.exec(content) ?? []
    const calendar = parsed(Buffer.from(coded, 'base64').toString('utf8'))
    expect(calendar.only).include({ uid: event.uid, status: 'CONFIRMED' })
    expect(calendar.zones).eql(['Europe/Paris'])
  })
})
