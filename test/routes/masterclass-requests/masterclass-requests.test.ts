import { expect } from 'chai'
import { csrfOf, freshWorld, visitor } from '../../support/hub.js'
import { jobsAreDone } from '../../support/letters.js'
import { again, masterclassRequest, organiser, takenUp } from '../../support/masterclass-requests.js'
import { member, person, send } from '../../support/member.js'
import { placed, seeded } from '../../support/organisations.js'
import { expectWholePage, heading, read, words } from '../../support/page.js'

const asked = {
  title: 'Acheter ses murs à plusieurs',
  theme: 'circular',
  body: '- Choisir un montage',
  audience: '- Élues et élus\n\nAssociations',
}

describe('/masterclass-requests', () => {
  beforeEach(freshWorld)

  it('keeps what was asked, and shows it where it belongs', async () => {
    const { browser } = await member()
    const answer = await send(browser, '/masterclass-requests/new', '/masterclass-requests', {
      ...asked,
      territory: 'mayotte',
    })
    expect(answer.status).to.equal(303)
    expect(answer.headers.location).to.equal('/masterclass-requests/acheter-ses-murs-a-plusieurs')
    await expectWholePage(answer.headers.location as string)
    expect(words(await read(answer.headers.location as string))).to.include('Élues et élus')
    for (const path of [
      '/masterclass-requests',
      '/territories/mayotte',
      '/themes/economie-circulaire',
      '/events',
    ])
      expect(await read(path), path).to.include('Acheter ses murs à plusieurs')
    expect(await read('/themes/alimentation')).not.to.include('Acheter ses murs')
  })

  it('gives back what was typed with what to mend', async () => {
    const { browser } = await member()
    const { status, text } = await send(browser, '/masterclass-requests/new', '/masterclass-requests', {
      title: 'x',
      body: 'Mes questions',
    })
    expect(status).to.equal(422)
    expect(text).to.include('Mes questions').include('id="theme-error"').include('id="title-error"')
  })

  it('shows what resembles a subject before it is asked again, and lets one insist', async () => {
    await masterclassRequest()
    const { browser } = await member()
    const same = { ...asked, title: 'Achat de nos murs' }
    const first = await send(browser, '/masterclass-requests/new', '/masterclass-requests', same)
    expect(first.status).to.equal(422)
    expect(words(first.text)).to.include('D’autres demandent presque la même chose')
    expect(first.text)
      .to.include('/masterclass-requests/acheter-ses-murs-a-plusieurs')
      .include('Achat de nos murs')
    const sure = await send(browser, '/masterclass-requests/new', '/masterclass-requests', {
      ...same,
      sure: 'yes',
    })
    expect(sure.status).to.equal(303)
    const { text } = await browser.get('/masterclass-requests/similar?title=achat+de+murs').expect(200)
    expect(text).to.include('Acheter ses murs').not.include('<html')
  })

  it('is filtered by its address, and refuses names of nothing', async () => {
    await masterclassRequest({ title: 'Autour du pain', theme: 'food' })
    await masterclassRequest({ title: 'Autour du vélo', theme: 'mobility', territory: 'mayotte' })
    expect(await read('/masterclass-requests?theme=food'))
      .to.include('du pain')
      .not.include('du vélo')
    expect(await read('/masterclass-requests?territory=mayotte'))
      .to.include('du vélo')
      .not.include('du pain')
    expect(words(await read('/masterclass-requests?state=scheduled'))).to.include('Rien ne correspond')
    for (const query of ['theme=x', 'challenge=x', 'organisation=x'])
      await read(`/masterclass-requests?${query}`, 'fr', 404)
    await read('/masterclass-requests?after=x', 'fr', 400)
    const feed = await (await visitor()).get('/masterclass-requests/feed.atom?theme=food').expect(200)
    expect(feed.text).to.include('du pain').not.include('du vélo')
  })

  it('tells nobody’s name who has left, and masks what moderation masked', async () => {
    const { hideRequest } = await import('../../../models/masterclass-request/hiding.js')
    const request = await masterclassRequest()
    await hideRequest(String(request._id), 'case')
    await read('/masterclass-requests/acheter-ses-murs-a-plusieurs', 'fr', 410)
    expect(await read('/masterclass-requests')).not.to.include('Acheter ses murs')
  })
})

describe('the page of a request', () => {
  beforeEach(freshWorld)
  afterEach(jobsAreDone)
  const path = '/masterclass-requests/acheter-ses-murs-a-plusieurs'

  it('lets members join with a button, and leave', async () => {
    const request = await masterclassRequest()
    const { browser } = await member()
    const { text } = await browser.get(path).expect(200)
    expect(text).to.include('Je la voudrais aussi')
    await browser
      .post(`${path}/seconds`)
      .type('form')
      .send({ _csrf: csrfOf(text), next: '/masterclass-requests' })
    expect((await again(request)).demand).to.equal(2)
    expect(words((await browser.get(path)).text)).to.include('Vous la demandez aussi')
    await browser
      .post(`${path}/seconds/removal`)
      .type('form')
      .send({ _csrf: csrfOf(text) })
    expect((await again(request)).demand).to.equal(1)
  })

  it('lets those who speak for an organisation ask in its name, and nobody else', async () => {
    const request = await masterclassRequest()
    const { user, browser } = await member()
    const { browser: stranger } = await member()
    await placed(user, 'referent')
    const organisation = String((await seeded())._id)
    const { text } = await browser.get(path)
    expect(text).to.include('La demander pour Les Ecossolies')
    await browser
      .post(`${path}/seconds`)
      .type('form')
      .send({ _csrf: csrfOf(text), organisation })
      .expect(303)
    const page = await read(path)
    expect(page).to.include('/organisations/les-ecossolies')
    expect(await read('/organisations/les-ecossolies')).to.include('Acheter ses murs')
    const token = csrfOf((await stranger.get(path)).text)
    await stranger.post(`${path}/seconds`).type('form').send({ _csrf: token, organisation }).expect(403)
    expect((await again(request)).demand).to.equal(2)
  })

  it('leads whoever takes it up to a filled draft, and tells the next one that they come late', async () => {
    await masterclassRequest()
    const [one, other] = [await member({ name: 'Nadia Benali' }), await member({ name: 'Yann Lebreton' })]
    await placed(one.user, 'organiser')
    await placed(other.user, 'organiser')
    const organisation = String((await seeded())._id)
    const late = csrfOf((await other.browser.get(path)).text)
    const page = await one.browser.get(path)
    expect(words(page.text)).to.include('Je m’en charge')
    const taken = await one.browser
      .post(`${path}/uptake`)
      .type('form')
      .send({ _csrf: csrfOf(page.text), organisation, speakers: one.user.id })
    expect(taken.headers.location).to.equal('/events/acheter-ses-murs-a-plusieurs/edit')
    expect((await one.browser.get(taken.headers.location as string)).text)
      .to.include('Choisir un montage')
      .include('Nadia Benali')
    const refused = await other.browser
      .post(`${path}/uptake`)
      .type('form')
      .send({ _csrf: late, organisation })
    expect(refused.status).to.equal(409)
    expect(words(refused.text)).to.include('Quelqu’un d’autre vient de s’en charger')
    expect(words(await read(path))).to.include('Nadia Benali la prépare')
    const mine = await one.browser.get(path)
    await one.browser
      .post(`${path}/uptake/removal`)
      .type('form')
      .send({ _csrf: csrfOf(mine.text) })
    expect(words(await read(path))).to.include('Cherche quelqu’un')
  })

  it('lets anybody offer to give it, and shows who does to those who schedule', async () => {
    await masterclassRequest()
    const { browser } = await member({ name: 'Anlia Saïd' })
    const answer = await send(browser, path, `${path}/offers`, { text: 'Je l’ai fait deux fois.' })
    expect(answer.status).to.equal(303)
    expect(words(await read(path)))
      .to.include('Anlia Saïd')
      .include('Je l’ai fait deux fois.')
    const { user, browser: office } = await member()
    await placed(user, 'organiser')
    expect((await office.get(path)).text).to.match(/name="speakers" value="[0-9a-f]{24}" checked><span>Anlia/)
    await send(browser, path, `${path}/offers/removal`, {})
    expect(await read(path)).not.to.include('Anlia')
  })

  it('leads to its event once it is published, and the event says whom it answers', async () => {
    const { publishEvent } = await import('../../../models/event/publication.js')
    const request = await masterclassRequest()
    const event = await takenUp(request, await organiser())
    expect(await read(path)).not.to.include(`/events/${event.slug}`)
    await publishEvent(event)
    expect(await read(path))
      .to.include(`/events/${event.slug}`)
      .include('S’inscrire')
    expect(words(await read(`/events/${event.slug}`))).to.include('En réponse à la demande de 1 membre')
  })

  it('is edited and withdrawn by who asked', async () => {
    const { user, browser } = await member()
    await masterclassRequest({}, user)
    const edited = await send(browser, `${path}/edit`, path, { ...asked, title: 'Acheter nos murs' })
    expect(edited.headers.location).to.equal(path)
    expect(heading(await read(path))).to.equal('Acheter nos murs')
    await send(browser, `${path}/withdrawal`, `${path}/withdrawal`, {})
    expect(words(await read(path))).to.include('Cette demande a été retirée')
    expect(await read('/masterclass-requests')).not.to.include('Acheter nos murs')
  })

  it('is closed by moderators with a reason, which the log keeps', async () => {
    const { AuditModel } = await import('../../../models/audit.js')
    await masterclassRequest({}, await person())
    const { browser } = await member({ roles: ['moderator'] })
    expect((await send(browser, `${path}/closure`, `${path}/closure`, {})).status).to.equal(422)
    await send(browser, `${path}/closure`, `${path}/closure`, { reason: 'Elle existe déjà.' })
    expect(words(await read(path))).to.include('Elle existe déjà.')
    expect(await AuditModel.countDocuments({ act: 'masterclassRequest.closed' })).to.equal(1)
  })
})
