import { expect } from 'chai'
import { freshWorld } from '../../support/hub.js'
import { jobsAreDone, lettersTo, letterTo } from '../../support/letters.js'
import { again, masterclassRequest, organiser, takenUp } from '../../support/masterclass-requests.js'
import { person } from '../../support/member.js'
import { linesOf } from '../../support/notifications.js'
import { seeded } from '../../support/organisations.js'

describe('Taking a request up', () => {
  beforeEach(freshWorld)
  afterEach(jobsAreDone)

  it('fills the draft from what was asked', async () => {
    const request = await masterclassRequest({ territory: 'mayotte' })
    const nadia = await organiser()
    const event = await takenUp(request, nadia)
    expect(event).to.include({
      status: 'draft',
      format: 'masterclass',
      title: 'Acheter ses murs à plusieurs',
      description: 'Nous cherchons un lieu.',
      territory: 'mayotte',
      timeZone: 'Indian/Mayotte',
    })
    expect(event.learnings).to.deep.equal(['Choisir un montage', 'Convaincre une banque'])
    expect(event.audience).to.deep.equal(['Porteuses et porteurs de projet'])
    expect(event.themes).to.deep.equal(['circular'])
    expect(event.speakers.map(({ name }) => name)).to.deep.equal(['Nadia Benali'])
    expect(event.startsAt.getTime()).to.be.above(Date.now())
    expect(await again(request)).to.have.property('state', 'takenUp')
  })

  it('lets one of two who want to, and tells the other', async () => {
    const request = await masterclassRequest()
    const [one, other] = [await organiser('Nadia'), await organiser('Yann')]
    const done = await Promise.allSettled([takenUp(request, one), takenUp(request, other)])
    expect(done.map(({ status }) => status).sort()).to.deep.equal(['fulfilled', 'rejected'])
    const refused = done.find((one) => one.status === 'rejected') as PromiseRejectedResult
    expect(refused.reason.key).to.equal('masterclassRequests.errors.takenUpMeanwhile')
    const { EventModel } = await import('../../../models/event.js')
    expect(await EventModel.countDocuments()).to.equal(1)
  })

  it('leads whoever clicks twice to one draft, also when they were cut off before there was one', async () => {
    const request = await masterclassRequest()
    const nadia = await organiser()
    const [one, other] = await Promise.all([takenUp(request, nadia), takenUp(request, nadia)])
    expect(String(one?._id)).to.equal(String(other?._id))
    const { MasterclassRequestModel } = await import('../../../models/masterclass-request.js')
    await MasterclassRequestModel.updateOne({ _id: request._id }, { $unset: { event: 1 } })
    expect(String((await takenUp(request, nadia))._id)).to.equal(String(one?._id))
    expect(String((await again(request)).event)).to.equal(String(one?._id))
  })

  it('is for those who schedule for the organisation they name', async () => {
    const { takeUp } = await import('../../../models/masterclass-request/uptake.js')
    const request = await masterclassRequest()
    const nadia = await organiser()
    const elsewhere = String((await seeded('grap'))._id)
    for (const organisation of [undefined, elsewhere]) {
      const refused = await takeUp(request, nadia, { organisation, speakers: [] }).catch((error) => error)
      expect(refused.status).to.equal(422)
    }
    expect((await again(request)).state).to.equal('open')
  })

  it('brings who has offered as the speaker, and nobody else', async () => {
    const { takeUp } = await import('../../../models/masterclass-request/uptake.js')
    const { offer } = await import('../../../models/masterclass-request/offer.js')
    const request = await masterclassRequest()
    const [nadia, expert, stranger] = [
      await organiser(),
      await person({ name: 'Anlia Saïd' }),
      await person(),
    ]
    await offer(request, expert, 'Trois montages menés à bien.')
    const organisation = nadia.memberships[0]?.organisation
    const event = await takeUp(request, nadia, { organisation, speakers: [expert.id, stranger.id] })
    expect(event.speakers.map(({ name, bio }) => [name, bio])).to.deep.equal([
      ['Anlia Saïd', 'Trois montages menés à bien.'],
    ])
  })

  it('is given back: open again, and the next draft is another', async () => {
    const { giveUp } = await import('../../../models/masterclass-request/uptake.js')
    const request = await masterclassRequest()
    const nadia = await organiser()
    const first = await takenUp(request, nadia)
    await giveUp(request)
    expect(await again(request))
      .to.include({ state: 'open' })
      .and.not.have.property('event')
    const next = await takenUp(request, nadia)
    expect(String(next._id)).not.to.equal(String(first._id))
  })

  it('tells everybody who asked once it is published, once, with the way to register', async () => {
    const { publishEvent } = await import('../../../models/event/publication.js')
    const { second } = await import('../../../models/masterclass-request/seconding.js')
    const { tellOfRequest } = await import('../../../models/masterclass-request/telling.js')
    const [author, other, leaver] = [await person(), await person(), await person()]
    const request = await masterclassRequest({}, author)
    const { takeBackSecond } = await import('../../../models/masterclass-request/seconding.js')
    await second(request, other, undefined)
    await second(request, leaver, undefined)
    await takeBackSecond(request, leaver, undefined)
    const event = await takenUp(request, await organiser())
    await publishEvent(event)
    expect((await again(request)).state).to.equal('scheduled')
    const letter = await letterTo(other.email)
    expect(letter.subject).to.include('a une date')
    expect(letter.text)
      .to.include(`/events/${event.slug}`)
      .and.match(/mardi \d+/)
    await letterTo(author.email)
    await jobsAreDone()
    await tellOfRequest({
      request: String(request._id),
      what: 'scheduled',
      at: new Date().toISOString(),
      event: String(event._id),
    })
    await jobsAreDone()
    expect(await lettersTo(other.email)).to.have.length(1)
    expect(await lettersTo(leaver.email)).to.have.length(0)
    const told = (await linesOf(other)).map(({ kind }) => kind)
    expect(told).to.include.members(['masterclass-taken-up', 'masterclass-scheduled'])
  })

  it('is open again when its event is called off, and closed once it has taken place', async () => {
    const { cancelEvent, publishEvent } = await import('../../../models/event/publication.js')
    const { eventById, EventModel } = await import('../../../models/event.js')
    const { tendMasterclassRequests } = await import('../../../models/masterclass-request/tending.js')
    const request = await masterclassRequest()
    const nadia = await organiser()
    const first = await takenUp(request, nadia)
    await publishEvent(first)
    await cancelEvent(await eventById(first._id), 'Souffrante.')
    expect((await again(request)).state).to.equal('open')
    const next = await takenUp(await again(request), nadia)
    await publishEvent(next)
    await EventModel.updateOne({ _id: next._id }, { $set: { status: 'done' } })
    await tendMasterclassRequests()
    expect((await again(request)).state).to.equal('closed')
  })

  it('is brought to where its event is when a process was cut off in between', async () => {
    const { MasterclassRequestModel } = await import('../../../models/masterclass-request.js')
    const { EventModel } = await import('../../../models/event.js')
    const { tendMasterclassRequests } = await import('../../../models/masterclass-request/tending.js')
    const author = await person()
    const request = await masterclassRequest({}, author)
    const event = await takenUp(request, await organiser())
    await EventModel.updateOne({ _id: event._id }, { $set: { status: 'published' } })
    await tendMasterclassRequests()
    expect((await again(request)).state).to.equal('scheduled')
    await letterTo(author.email)
    await MasterclassRequestModel.updateOne({ _id: request._id }, { $set: { untold: 'scheduled' } })
    await tendMasterclassRequests()
    await jobsAreDone()
    expect(await lettersTo(author.email)).to.have.length(1)
  })
})
