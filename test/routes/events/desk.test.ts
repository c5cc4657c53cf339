import { expect } from 'chai'
import type TestAgent from 'supertest/lib/agent.js'
import { onSite, publishedEvent } from '../../support/events.js'
import { csrfOf, freshWorld, visitor } from '../../support/hub.js'
import { jobsAreDone, lettersTo } from '../../support/letters.js'
import { member, person } from '../../support/member.js'

const hour = 3600 * 1000

async function models() {
  const [event, registration, registering, ticket, attestation] = await Promise.all([
    import('../../../models/event.js'),
    import('../../../models/registration.js'),
    import('../../../models/event/registration.js'),
    import('../../../models/event/registration/ticket.js'),
    import('../../../models/attestation.js'),
  ])
  return { ...event, ...registration, ...registering, ...ticket, ...attestation }
}

type Given = Parameters<typeof publishedEvent>[0]

async function deskOf(given: Given, ...people: { id: string; territory?: string }[]) {
  const { register, eventById } = await models()
  const organiser = await member()
  const event = await publishedEvent(given, { id: organiser.user.id })
  const registrations = []
  for (const user of people) registrations.push(await register(await eventById(event._id), user, onSite))
  return { organiser, event, registrations, path: `/events/${event.slug}` }
}

async function send(
  browser: TestAgent,
  path: string,
  fields: Record<string, string | string[]>,
  from: string,
) {
  const page = await browser.get(from)
  return browser
    .post(path)
    .type('form')
    .send({ _csrf: csrfOf(page.text), ...fields })
}

async function over(event: { _id: unknown }) {
  const { EventModel } = await models()
  await EventModel.updateOne(
    { _id: event._id },
    {
      $set: {
        startsAt: new Date(Date.now() - 3 * hour),
        endsAt: new Date(Date.now() - hour),
        status: 'done',
      },
    },
  )
}

describe('/events/:event/registrations', () => {
  beforeEach(freshWorld)
  afterEach(jobsAreDone)

  it('lists those who come, found by name, number, state and territory, for those who manage the event only', async () => {
    const [claire, yann] = [await person({ name: 'Claire Morel' }), await person({ name: 'Yann Lebreton' })]
    const { organiser, path } = await deskOf(
      { admission: { capacity: { onSite: 1, online: 0 } } },
      claire,
      yann,
    )
    const all = await organiser.browser.get(`${path}/registrations`)
    expect(all.text).include('Claire Morel').include('Yann Lebreton')
    for (const query of ['words=morel', 'words=0001', 'state=registered']) {
      const { text } = await organiser.browser.get(`${path}/registrations?${query}`)
      expect(text, query).include('Claire Morel').not.include('Yann Lebreton')
    }
    const { text } = await organiser.browser.get(`${path}/registrations?territory=alsace`)
    expect(text).not.include('Claire Morel')
    await (await member()).browser.get(`${path}/registrations`).expect(403)
  })

  it('answers many requests at once, in the order in which they came', async () => {
    const people = [await person(), await person(), await person()]
    const admission = { mode: 'approval' as const, capacity: { onSite: 1, online: 0 } }
    const { organiser, event, registrations, path } = await deskOf({ admission }, ...people)
    const [first, second, third] = registrations.map(({ _id }) => String(_id))
    const list = `${path}/registrations?state=requested`
    await send(
      organiser.browser,
      `${path}/registrations/acceptance`,
      { id: [second ?? '', first ?? ''] },
      list,
    )
    await send(
      organiser.browser,
      `${path}/registrations/refusal`,
      { id: third ?? '', reason: 'Complet' },
      list,
    )
    const { RegistrationModel } = await models()
    const found = await RegistrationModel.find({ event: event._id }).sort({ order: 1 }).lean()
    expect(found.map(({ status }) => status)).eql(['registered', 'waiting', 'refused'])
    await jobsAreDone()
    expect((await lettersTo(people[2]?.email ?? '')).at(-1)?.text).include('Complet')
  })

  it('registers a member by hand, and cancels somebody with a reason that they read', async () => {
    const claire = await person({ name: 'Claire Morel' })
    const { organiser, event, path } = await deskOf({})
    const list = `${path}/registrations`
    const nobody = await send(organiser.browser, list, { email: 'nul@exemple.fr', way: 'onSite' }, list)
    expect(nobody.status).equal(422)
    await send(organiser.browser, list, { email: claire.email, way: 'onSite' }, list)
    const { registrationOf } = await models()
    const registration = await registrationOf(event._id, claire.id)
    expect(registration?.status).equal('registered')
    await send(organiser.browser, `${list}/${registration?._id}/cancellation`, { reason: 'Doublon' }, list)
    expect(await registrationOf(event._id, claire.id)).equal(undefined)
    await jobsAreDone()
    expect((await lettersTo(claire.email)).at(-1)?.text).include('Doublon')
  })

  it('prints who has a seat, by name, and nobody who waits', async () => {
    const people = await Promise.all(
      ['Zoé Martin', 'Éric Petit', 'Anne Roux'].map((name) => person({ name })),
    )
    const { organiser, path } = await deskOf({}, ...people)
    const { text } = await organiser.browser.get(`${path}/registrations/door-list`).expect(200)
    const names = [...text.matchAll(/<th scope="row">([^<]+)</g)].map(([, name]) => name)
    expect(names).to.deep.equal(['Éric Petit', 'Zoé Martin'])
    await (await member()).browser.get(`${path}/registrations/door-list`).expect(403)
  })

  it('exports a table in which nothing typed becomes a formula', async () => {
    const { organiser, path } = await deskOf({}, await person({ name: '=HYPERLINK("http://x";"y")' }))
    const { text, headers } = await organiser.browser.get(`${path}/registrations.csv`)
    expect(headers['content-type']).include('text/csv')
    expect(text.charCodeAt(0)).equal(0xfeff)
    expect(text).include('"\'=HYPERLINK(""http://x"";""y"")"')
    const french = await organiser.browser.get(`${path}/registrations.csv?separator=semicolon`)
    expect(french.text.split('\r\n')[0]?.split(';').length).equal(8)
    await organiser.browser.get(`${path}/filling/light`).expect(200).expect('content-type', /svg/)
  })
})

describe('/events/:event/check-in', () => {
  beforeEach(freshWorld)
  afterEach(jobsAreDone)

  it('sees people in by number and by name, once, and takes a mistake back', async () => {
    const { ticketOf, registrationById } = await models()
    const claire = await person({ name: 'Claire Morel' })
    const { organiser, registrations, path } = await deskOf({}, claire)
    const [registration] = registrations
    if (!registration) throw new Error('not registered')
    const ticket = await ticketOf(registration)
    const door = `${path}/check-in`
    const wrong = await send(organiser.browser, door, { ticket: '0001-0000x' }, door)
    expect(wrong.status).equal(422)
    const letIn = async (ticket: string) => {
      const { headers } = await send(organiser.browser, door, { ticket }, door)
      return (await organiser.browser.get(String(headers.location)).expect(200)).text
    }
    expect(await letIn(ticket))
      .include('Claire Morel')
      .include('est noté présent')
    const scanned = `http://localhost/events/x/check-in?ticket=${ticket}`
    expect(await letIn(scanned)).include('déjà noté')
    const presence = `${path}/registrations/${registration._id}/presence`
    await send(organiser.browser, `${presence}/cancellation`, {}, door)
    expect((await registrationById(registration._id)).checkedInAt).equal(undefined)
    await send(organiser.browser, presence, {}, door)
    expect((await registrationById(registration._id)).checkedInAt).instanceOf(Date)
  })

  it('shows to each their own ticket', async () => {
    const claire = await member()
    const { path } = await deskOf({}, claire.user)
    const { text } = await claire.browser.get(`${path}/registration/ticket`)
    expect(text)
      .match(/0001-\d{4}/)
      .include('data:image/gif')
    await (await member()).browser.get(`${path}/registration/ticket`).expect(404)
  })
})

describe('/events/:event/attestation', () => {
  beforeEach(freshWorld)
  afterEach(jobsAreDone)

  it('is for those who were present, once it is over, and anybody can check its number', async () => {
    const { RegistrationModel, AttestationModel } = await models()
    const [claire, absent] = [await member({ name: 'Claire Morel' }), await member()]
    const { event, path } = await deskOf({}, claire.user, absent.user)
    await RegistrationModel.updateOne({ user: claire.user.id }, { $set: { checkedInAt: new Date() } })
    await claire.browser.get(`${path}/attestation`).expect(404)
    await over(event)
    await absent.browser.get(`${path}/attestation`).expect(404)
    await claire.browser.get(`${path}/attestation`).expect(200).expect('content-type', 'application/pdf')
    await claire.browser.get(`${path}/attestation`).expect(200)
    const [issued, ...others] = await AttestationModel.find().lean()
    expect(others).eql([])
    const anybody = await visitor()
    const page = await anybody.get(`/attestations/${String(issued?._id).toLowerCase().replaceAll('-', ' ')}`)
    expect(page.text).include('Claire M.').include('Monter une ressourcerie').not.include('Claire Morel')
    await anybody.get('/attestations/AAAA-BBBB-CCCC').expect(404)
  })
})

describe('/events/:event/feedback', () => {
  beforeEach(freshWorld)
  afterEach(jobsAreDone)

  it('asks once those who had a seat, and shows what they say without their name', async () => {
    const claire = await member({ name: 'Claire Morel' })
    const { organiser, event, path } = await deskOf({}, claire.user)
    await claire.browser.get(`${path}/feedback`).expect(403)
    await over(event)
    const form = `${path}/feedback`
    const half = await send(claire.browser, form, { overall: '5', liked: 'Les chiffres vrais' }, form)
    expect(half.status).equal(422)
    expect(half.text).include('Les chiffres vrais')
    const said = { overall: '5', useful: '4', liked: 'Les chiffres vrais', better: '' }
    await send(claire.browser, form, said, `${path}/registrations`.replace('/registrations', '/feedback'))
    expect((await claire.browser.get(form)).text).include('votre avis est enregistré')
    const results = await organiser.browser.get(`${form}/results`)
    expect(results.text).include('Les chiffres vrais').not.include('Claire Morel')
    const anybody = await visitor()
    await anybody.get(`${form}/results`).expect(404)
    await send(organiser.browser, `${form}/publication`, {}, `${form}/results`)
    await anybody.get(`${form}/results`).expect(200)
  })
})
