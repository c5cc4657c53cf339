import { expect } from 'chai'
import { ask, type Method } from '../../support/api.js'
import { eventDraft, publishedEvent, registered } from '../../support/events.js'
import { freshWorld } from '../../support/hub.js'
import { jobsAreDone } from '../../support/letters.js'
import { person } from '../../support/member.js'
import { placed, seeded } from '../../support/organisations.js'
import { tokenHolder } from '../../support/tokens.js'

const newEvent = {
  format: 'masterclass',
  title: 'Monter une flotte partagée',
  themes: ['mobility', 'food'],
  startsWall: '2042-07-12T09:00',
  endsWall: '2042-07-12T11:00',
  timeZone: 'Indian/Mayotte',
  territory: 'mayotte',
  onSite: 1,
}

const moderator = () => person({ roles: ['moderator'] })
const slugs = ({ body }: { body: { data: { slug: string }[] } }) => body.data.map(({ slug }) => slug)

async function draftOf(creator: { id: string }) {
  const { scheduleEvent } = await import('../../../models/event/scheduling.js')
  return scheduleEvent(creator, eventDraft({ title: 'Un brouillon' }))
}

describe('/api/v1/events', () => {
  beforeEach(freshWorld)
  afterEach(jobsAreDone)

  it('lists what was announced by date, page by page, without drafts, and again only when it has changed', async () => {
    await draftOf(await person())
    for (const [title, day] of [
      ['Trois', '2042-03-03'],
      ['Un', '2042-01-01'],
      ['Deux', '2042-02-02'],
    ]) {
      await publishedEvent({ title, startsWall: `${day}T14:00`, endsWall: `${day}T16:00` })
    }
    const first = await ask(undefined, 'get', '/events?limit=2')
    expect(slugs(first)).eql(['un', 'deux'])
    const next = /<\/api\/v1(\/events\?[^>]+)>; rel="next"/.exec(first.headers.link ?? '')?.[1] ?? ''
    expect(slugs(await ask(undefined, 'get', next))).eql(['trois'])
    const again = await ask(undefined, 'get', '/events?limit=2', undefined, {
      'If-None-Match': first.headers.etag,
    })
    expect(again.status).equal(304)
    expect((await ask(undefined, 'get', '/events?after=bm9wZQ')).problem.errors[0].field).equal('after')
  })

  it('keeps to what is asked for', async () => {
    const organisation = await seeded()
    await publishedEvent({
      title: 'Ici',
      format: 'workshop',
      themes: ['living'],
      territory: 'nantes-metropole',
      challenge: 'nantes-metropole/foncier-solidaire',
      organisation: String(organisation._id),
      startsWall: '2042-03-12T14:00',
      endsWall: '2042-03-12T16:00',
      admission: { mode: 'approval', capacity: { onSite: 0, online: 5 } },
    })
    await publishedEvent({ title: 'Ailleurs' })
    const found = async (query: string) => slugs(await ask(undefined, 'get', `/events?${query}`))
    for (const query of [
      'theme=living',
      'territory=nantes-metropole',
      'challenge=nantes-metropole/foncier-solidaire',
      `organisation=${organisation.slug}`,
      'format=workshop',
      'mode=approval',
      'place=online',
      'from=2042-03-12T14:59:00Z',
    ]) {
      expect(await found(query), query).eql(['ici'])
    }
    expect(await found('from=2042-03-12T15:00:00Z')).eql([])
    expect(await found('to=2042-03-12T13:00:00Z')).eql(['ailleurs'])
    expect(await found('from=2019-01-01T00:00:00%2B01:00')).eql(['ailleurs', 'ici'])
    for (const name of [
      'theme',
      'territory',
      'challenge',
      'organisation',
      'format',
      'mode',
      'place',
      'from',
    ]) {
      const answer = await ask(undefined, 'get', `/events?${name}=nulle-part`)
      expect(answer.status, name).equal(422)
      expect(answer.problem.errors[0].field).equal(name)
    }
  })

  it('reads with an index, whatever is asked for', async () => {
    const { periodQuery } = await import('../../../models/event/agenda/listing.js')
    for (const filter of [
      {},
      { theme: 'food' },
      { territory: 'mayotte' },
      { organisation: '0'.repeat(24) },
    ]) {
      const plan = JSON.stringify(await periodQuery(filter, { from: new Date() }, { limit: 10 }).explain())
      expect(plan).include('IXSCAN').not.include('COLLSCAN')
    }
  })

  it('makes a draft that exists for its organisers alone, then for everybody', async () => {
    const { secret } = await tokenHolder({ user: await moderator() })
    const others = await tokenHolder()
    const made = await ask(secret, 'post', '/events', { ...newEvent, videoLink: 'https://visio.example/a' })
    expect(made.status, made.text).equal(201)
    expect(made.body).deep.include({
      status: 'draft',
      themes: ['mobility', 'food'],
      startsAt: '2042-07-12T06:00:00.000Z',
      startsWall: '2042-07-12T09:00',
      videoLink: 'https://visio.example/a',
      ways: [{ way: 'onSite', capacity: 1, taken: 0, waiting: 0, left: 1 }],
    })
    const address = `/events/${made.body.slug}`
    expect(made.headers.location).match(new RegExp(`/api/v1${address}$`))
    const read = await ask(secret, 'get', address)
    expect(read.body.status).equal('draft')
    expect(read.headers['cache-control']).equal('private, no-store')
    for (const stranger of [undefined, others.secret]) {
      expect((await ask(stranger, 'get', address)).status).equal(404)
    }
    expect((await ask(others.secret, 'patch', address, { title: 'Le mien' })).status).equal(404)
    expect((await ask(secret, 'post', `${address}/publication`)).body.status).equal('published')
    const shown = await ask(undefined, 'get', address)
    expect(shown.body).include({ title: newEvent.title, videoLink: null })
    expect((await ask(others.secret, 'patch', address, { title: 'Le mien' })).status).equal(403)
  })

  it('makes one draft of a request that is sent twice', async () => {
    const { secret } = await tokenHolder({ user: await moderator() })
    const send = (key: string) => ask(secret, 'post', '/events', newEvent, { 'Idempotency-Key': key })
    const [one, twin] = await Promise.all([send('a'), send('a')])
    expect(one.body.id).equal(twin.body.id)
    expect((await send('b')).body.id).not.equal(one.body.id)
  })

  it('changes what is sent and leaves the rest', async () => {
    const organiser = await moderator()
    const event = await publishedEvent({ title: 'Avant', admission: { promotionHours: 5 } }, organiser)
    const { secret } = await tokenHolder({ user: organiser })
    const edit = { title: 'Après', venue: null, onSite: 9 }
    const { body } = await ask(secret, 'patch', `/events/${event.slug}`, edit)
    expect(body).include({ title: 'Après', venue: null, summary: event.summary, promotionHours: 5 })
    expect(body.speakers[0].name).equal('Nadia Benali')
    expect(body.ways[0].capacity).equal(9)
    expect(body.sequence).equal(event.sequence + 1)
    expect(body.startsAt).equal(event.startsAt.toISOString())
  })

  it('tells the second of two editors, and keeps what the first one said', async () => {
    const organiser = await moderator()
    const { slug } = await publishedEvent({}, organiser)
    const { secret } = await tokenHolder({ user: organiser })
    const edit = (title: string, version: number) =>
      ask(secret, 'patch', `/events/${slug}`, { title, version })
    expect((await edit('Le premier', 1)).body).include({ title: 'Le premier', version: 2 })
    expect((await edit('Le second', 1)).status).equal(409)
    expect((await ask(undefined, 'get', `/events/${slug}`)).body.title).equal('Le premier')
  })

  it('lets an organiser of a co-organising organisation edit, and take nobody’s name', async () => {
    const [owner, guest] = [await seeded('les-ecossolies'), await seeded('cress-mayotte')]
    const user = { ...(await person()), ...(await placed(await person(), 'organiser', guest)) }
    const { secret } = await tokenHolder({ user })
    const event = await publishedEvent({
      organisation: String(owner._id),
      coOrganisers: [String(guest._id)],
    })
    const address = `/events/${event.slug}`
    expect((await ask(secret, 'patch', address, { title: 'À deux' })).body.title).equal('À deux')
    const mine = { ...newEvent, organisation: owner.slug }
    const refused = await ask(secret, 'post', '/events', mine)
    expect(refused.problem.errors).deep.include({
      field: 'organisation',
      detail: refused.problem.errors[0].detail,
    })
    expect((await ask(secret, 'post', '/events', { ...mine, organisation: guest.slug })).status).equal(201)
  })

  it('postpones and calls off with a reason, once', async () => {
    const organiser = await moderator()
    const { slug } = await publishedEvent({}, organiser)
    const { secret } = await tokenHolder({ user: organiser })
    const stop = (how: string, reason?: string) => ask(secret, 'post', `/events/${slug}/${how}`, { reason })
    expect((await stop('postponement')).problem.errors[0].field).equal('reason')
    expect((await stop('postponement', 'La salle')).body).include({ status: 'postponed', reason: 'La salle' })
    expect((await stop('cancellation', 'Plus de salle')).body.status).equal('cancelled')
    expect((await stop('cancellation', 'Encore')).body.reason).equal('Plus de salle')
    expect((await stop('postponement', 'Trop tard')).status).equal(409)
  })

  it('leaves scheduling to those who may', async () => {
    const { secret } = await tokenHolder()
    expect((await ask(secret, 'post', '/events', newEvent)).status).equal(403)
  })

  for (const [body, field] of [
    [{ ...newEvent, title: 'x' }, 'title'],
    [{ ...newEvent, format: 'party' }, 'format'],
    [{ ...newEvent, themes: [] }, 'themes'],
    [{ ...newEvent, themes: ['nowhere'] }, 'themes'],
    [{ ...newEvent, themes: ['food', 'nowhere'] }, 'themes'],
    [{ ...newEvent, endsWall: '2042-07-12T08:00' }, 'endsWall'],
    [{ ...newEvent, startsWall: '2042-07-32T08:00' }, 'startsWall'],
    [{ ...newEvent, timeZone: 'Mars/Olympus' }, 'timeZone'],
    [{ ...newEvent, territory: 'nowhere' }, 'territory'],
    [{ ...newEvent, organisation: 'nobody' }, 'organisation'],
    [{ ...newEvent, coOrganisers: ['nobody'] }, 'coOrganisers'],
    [{ ...newEvent, speakers: [{ member: '0'.repeat(24) }] }, 'speakers'],
    [{ ...newEvent, videoLink: 'javascript:alert(1)' }, 'videoLink'],
    [{ ...newEvent, onSite: -1 }, 'onSite'],
    [{ ...newEvent, onSite: 1, quotas: [{ territory: 'mayotte', way: 'onSite', seats: 2 }] }, 'onSite'],
    [{ ...newEvent, mode: 'external' }, 'externalUrl'],
    [{ ...newEvent, programme: [{ at: '25:00', title: 'Nuit' }] }, 'programme'],
    [{ ...newEvent, status: 'published' }, 'status'],
  ] as [object, string][]) {
    it(`says what to mend: ${field} in ${JSON.stringify(body).slice(-50)}`, async () => {
      const { secret } = await tokenHolder({ user: await moderator() })
      const answer = await ask(secret, 'post', '/events', body)
      expect(answer.status, answer.text).equal(422)
      expect(answer.problem.errors[0].field).equal(field)
      expect(answer.problem.errors[0].detail).match(/\s/)
    })
  }
})

describe('registrations through /api/v1', () => {
  beforeEach(freshWorld)

  const door = (slug: string) => `/events/${slug}/registrations`

  it('give a seat or a place in the queue, the same when asked again, and the seat to the next', async () => {
    const { slug } = await publishedEvent({ admission: { capacity: { onSite: 1, online: 0 } } })
    const [one, two] = [await tokenHolder(), await tokenHolder()]
    const come = (secret: string) => ask(secret, 'post', door(slug), { way: 'onSite' })
    const [first, twin] = [await come(one.secret), await come(one.secret)]
    expect(first.status, first.text).equal(201)
    expect(first.body).include({ status: 'registered', event: slug, position: null })
    expect(first.body.ticket).match(/^0001-\d{4}$/)
    expect(twin.body.id).equal(first.body.id)
    expect((await come(two.secret)).body).include({ status: 'waiting', position: 1, ticket: null })
    const link = (await ask(one.secret, 'get', `/events/${slug}`)).body.videoLink
    expect(link).match(/^https/)
    expect((await ask(two.secret, 'get', `/events/${slug}`)).body.videoLink).equal(null)
    for (let turn = 1; turn <= 2; turn += 1) {
      expect((await ask(one.secret, 'delete', door(slug))).status).equal(204)
    }
    const mine = await ask(two.secret, 'get', '/registrations')
    expect(mine.body.data[0]).include({ event: slug, status: 'registered' })
    expect((await ask(one.secret, 'get', '/registrations')).body.data).eql([])
  })

  it('are refused where they are not open, and where there is nothing to see', async () => {
    const { secret } = await tokenHolder()
    const { slug } = await publishedEvent({ admission: { closesAt: new Date(Date.now() - 1000) } })
    expect((await ask(secret, 'post', door(slug), { way: 'onSite' })).status).equal(409)
    const open = await publishedEvent({ admission: { questions: [{ text: 'Pourquoi ?', required: true }] } })
    expect((await ask(secret, 'post', door(open.slug), { way: 'online' })).problem.errors[0].field).equal(
      'way',
    )
    expect((await ask(secret, 'post', door(open.slug), { way: 'onSite' })).status).equal(422)
    const draft = await draftOf(await person())
    expect((await ask(secret, 'post', door(draft.slug), { way: 'onSite' })).status).equal(404)
    expect((await ask(secret, 'post', door('nulle-part'), { way: 'onSite' })).status).equal(404)
  })

  it('are listed for those who manage the event, page by page, and for nobody else', async () => {
    const organiser = await person()
    const event = await publishedEvent({}, organiser)
    await registered(event, 3, { territory: 'mayotte' })
    const { secret } = await tokenHolder({ user: organiser })
    const page = await ask(secret, 'get', `${door(event.slug)}?limit=2`)
    expect(page.body.data.map(({ status }: { status: string }) => status)).eql(['registered', 'registered'])
    expect(page.body.data[0]).include({ territory: 'mayotte', order: 1 })
    expect(page.body.data[0].email).include('@')
    const next = /<\/api\/v1([^>]+)>; rel="next"/.exec(page.headers.link ?? '')?.[1] ?? ''
    expect((await ask(secret, 'get', next)).body.data).lengthOf(1)
    expect((await ask(secret, 'get', `${door(event.slug)}?state=waiting`)).body.data).lengthOf(1)
    const stranger = await tokenHolder()
    expect((await ask(stranger.secret, 'get', door(event.slug))).status).equal(403)
  })

  it('are accepted, refused and checked in by those who manage the event', async () => {
    const organiser = await person()
    const event = await publishedEvent({ admission: { mode: 'approval' } }, organiser)
    const [{ _id: one } = { _id: '' }, { _id: two } = { _id: '' }] = await registered(event, 2)
    const { secret } = await tokenHolder({ user: organiser })
    const answer = (how: string, body: object) => ask(secret, 'post', `${door(event.slug)}/${how}`, body)
    expect((await answer('acceptance', { ids: [String(one)] })).status).equal(204)
    expect((await answer('refusal', { ids: [String(two)], reason: 'Complet' })).status).equal(204)
    expect((await answer('acceptance', { ids: [] })).status).equal(422)
    const [accepted] = (await ask(secret, 'get', `${door(event.slug)}?state=registered`)).body.data
    const [refused] = (await ask(secret, 'get', `${door(event.slug)}?state=refused`)).body.data
    expect(refused.reason).equal('Complet')
    const checkIn = (ticket: string) => ask(secret, 'post', `/events/${event.slug}/check-in`, { ticket })
    expect((await checkIn(accepted.ticket)).body.checkedInAt).match(/^\d{4}-/)
    expect((await checkIn('0001-0000')).problem?.errors[0].field ?? 'lucky').match(/ticket|lucky/)
    const presence = (id: string) => `${door(event.slug)}/${id}/presence`
    expect((await ask(secret, 'delete', presence(accepted.id))).status).equal(204)
    expect((await ask(secret, 'put', presence(accepted.id))).status).equal(204)
    expect((await ask(secret, 'put', presence(refused.id))).status).equal(409)
    const elsewhere = await publishedEvent({ title: 'Ailleurs' }, organiser)
    const [other] = await registered(elsewhere, 1)
    expect((await ask(secret, 'put', presence(String(other?._id)))).status).equal(404)
  })

  for (const [scope, method, path, body] of [
    ['events:write', 'post', '/events', newEvent],
    ['events:write', 'patch', '/events/:slug', { title: 'Autrement' }],
    ['events:write', 'post', '/events/:slug/publication', undefined],
    ['events:write', 'post', '/events/:slug/postponement', { reason: 'Salle' }],
    ['events:write', 'post', '/events/:slug/cancellation', { reason: 'Salle' }],
    ['registrations:write', 'post', '/events/:slug/registrations', { way: 'onSite' }],
    ['registrations:write', 'delete', '/events/:slug/registrations', undefined],
    ['registrations:read', 'get', '/registrations', undefined],
    ['registrants:read', 'get', '/events/:slug/registrations', undefined],
    ['registrants:write', 'post', '/events/:slug/registrations/acceptance', { ids: ['0'.repeat(24)] }],
    ['registrants:write', 'post', '/events/:slug/registrations/refusal', { ids: ['0'.repeat(24)] }],
    ['registrants:write', 'post', '/events/:slug/check-in', { ticket: '0001-0000' }],
    ['registrants:write', 'put', `/events/:slug/registrations/${'0'.repeat(24)}/presence`, undefined],
    ['registrants:write', 'delete', `/events/:slug/registrations/${'0'.repeat(24)}/presence`, undefined],
  ] as [string, Method, string, object | undefined][]) {
    it(`need ${scope} to ${method} ${path.replace(/0{24}/, ':id')}`, async () => {
      const { scopes } = await import('../../../models/api-token.js')
      const user = await moderator()
      const { slug } = await publishedEvent({}, user)
      const address = path.replace(':slug', slug)
      expect((await ask(undefined, method, address, body)).status).equal(401)
      const others = await tokenHolder({ user, scopes: scopes.filter((other) => other !== scope) })
      const refused = await ask(others.secret, method, address, body)
      expect(refused.status).equal(403)
      expect(refused.headers['www-authenticate']).include(`scope="${scope}"`)
      const { secret } = await tokenHolder({ user, scopes: scopes.filter((one) => one === scope) })
      expect((await ask(secret, method, address, body)).status).not.oneOf([401, 403, 500])
      if (path.includes('registrants') || !path.includes(':slug') || scope === 'registrations:write') return
      const stranger = await tokenHolder()
      expect((await ask(stranger.secret, method, address, body)).status).equal(403)
    })
  }
})
