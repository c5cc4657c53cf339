import { expect } from 'chai'
import { cancelRegistration } from '../../../models/event/registration/withdrawal.js'
import { register } from '../../../models/event/registration.js'
import { EventModel } from '../../../models/event.js'
import { sessionsOf } from '../../../models/series/sessions.js'
import { SeriesModel } from '../../../models/series.js'
import { onSite, publishedSeries } from '../../support/events.js'
import { freshWorld, visitor } from '../../support/hub.js'
import { jobsAreDone } from '../../support/letters.js'
import { member, person, send } from '../../support/member.js'
import { placed, seeded } from '../../support/organisations.js'
import { words } from '../../support/page.js'

const form = async () => ({
  format: 'webinar',
  title: 'Les jeudis du financement',
  theme: 'circular',
  organisation: String((await seeded())._id),
  startDay: '2027-10-21',
  startTime: '14:00',
  endTime: '15:00',
  timeZone: 'Europe/Paris',
  mode: 'free',
  onSite: '0',
  online: '1',
  releaseDaysBefore: '7',
  promotionHours: '24',
  cutOffHours: '2',
  closesAt: '2027-10-20T18:00',
  repeat: 'week',
  repeatEvery: '2',
  repeatTimes: '3',
})

describe('a series', () => {
  beforeEach(freshWorld)
  afterEach(jobsAreDone)

  it('is made once from the form of an event, at the same time of the clock in summer and in winter', async () => {
    const { browser, user } = await member()
    await placed(user, 'organiser')
    const given = { ...(await form()), submission: 'the-form-of-a-series' }
    const made = await send(browser, '/events/new', '/events', given)
    await send(browser, '/events/new', '/events', given)
    expect(made.headers.location).equal('/series/les-jeudis-du-financement')
    const sessions = await EventModel.find().sort({ startsAt: 1 }).lean()
    expect(sessions.map(({ startsAt }) => startsAt.toISOString())).eql([
      '2027-10-21T12:00:00.000Z',
      '2027-11-04T13:00:00.000Z',
      '2027-11-18T13:00:00.000Z',
    ])
    expect(sessions.map(({ admission }) => admission?.closesAt?.toISOString())).eql([
      '2027-10-20T16:00:00.000Z',
      '2027-11-03T17:00:00.000Z',
      '2027-11-17T17:00:00.000Z',
    ])
    await (await visitor()).get('/series/les-jeudis-du-financement').expect(404)
    await send(
      browser,
      '/series/les-jeudis-du-financement',
      '/series/les-jeudis-du-financement/publication',
      {},
    )
    const page = words((await (await visitor()).get('/series/les-jeudis-du-financement').expect(200)).text)
    expect(page).include('Séance 1').include('Séance 3')
  })

  it('says what to mend in its rhythm, and keeps what was typed', async () => {
    const { browser, user } = await member()
    await placed(user, 'organiser')
    const answer = await send(browser, '/events/new', '/events', { ...(await form()), repeatTimes: '1' })
    expect(answer.status).equal(422)
    expect(words(answer.text)).include('Indiquez de 2 à 52 séances.')
    expect(await SeriesModel.countDocuments()).equal(0)
  })

  it('registers somebody for all its sessions, where they wait where it is full, and again for none twice', async () => {
    const series = await publishedSeries({ admission: { capacity: { onSite: 1, online: 0 } } })
    const [first, second, third] = await sessionsOf(series)
    if (!first || !second || !third) throw new Error('three sessions')
    await register(second, await person(), onSite)
    const { browser } = await member()
    const path = `/series/${series.slug}`
    const answer = await send(browser, path, `${path}/registration`, { way: 'onSite' })
    expect(answer.status).equal(303)
    const page = words((await browser.get(path)).text)
    expect(page).include('Vous participez à 3 séances à venir').include('nº 1 en attente')
    expect((await send(browser, path, `${path}/registration`, { way: 'onSite' })).status).equal(303)
    const alone = words((await browser.get(`/events/${third.slug}`)).text)
    expect(alone).include('Vous êtes inscrit').include('Une séance de « Monter une ressourcerie »')
    await send(browser, path, `${path}/registration/cancellation`, {})
    expect(words((await browser.get(path)).text)).include('M’inscrire aux 3 séances ouvertes')
  })

  it('lets one session be given up alone', async () => {
    const series = await publishedSeries()
    const { browser, user } = await member()
    const path = `/series/${series.slug}`
    await send(browser, path, `${path}/registration`, { way: 'onSite' })
    const [first] = await sessionsOf(series)
    const { registrationOf } = await import('../../../models/registration.js')
    const mine = first && (await registrationOf(first._id, user.id))
    if (!mine) throw new Error('registered')
    await cancelRegistration(mine, 'member')
    expect(words((await browser.get(path)).text)).include('Vous participez à 2 séances à venir')
  })

  it('is called off by its organisers, with a reason, and by nobody else', async () => {
    const { browser, user } = await member()
    const series = await publishedSeries({}, user)
    const path = `/series/${series.slug}`
    const stranger = await member()
    expect((await send(stranger.browser, path, `${path}/cancellation`, { reason: 'x' })).status).equal(403)
    expect((await send(browser, path, `${path}/cancellation`, { reason: '' })).status).equal(422)
    await send(browser, path, `${path}/cancellation`, { reason: 'La salle a brûlé.' })
    const statuses = (await sessionsOf(series)).map(({ status }) => status)
    expect(statuses).eql(['cancelled', 'cancelled', 'cancelled'])
  })
})
