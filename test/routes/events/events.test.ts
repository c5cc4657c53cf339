import { expect } from 'chai'
import { eventForm, organiser } from '../../support/event-form.js'
import { publishedEvent, registered } from '../../support/events.js'
import { freshWorld, visitor } from '../../support/hub.js'
import { jobsAreDone } from '../../support/letters.js'
import { member, send } from '../../support/member.js'
import { seeded } from '../../support/organisations.js'
import { words } from '../../support/page.js'

describe('an event', () => {
  beforeEach(freshWorld)
  afterEach(jobsAreDone)

  it('is drafted, read by its organisers alone, published, and filled by those who come first', async () => {
    const { browser } = await organiser()
    const drafted = await send(browser, '/events/new', '/events', await eventForm())
    expect(drafted.status).equal(303)
    const path = drafted.headers.location ?? ''
    expect(path).equal('/events/monter-une-ressourcerie')
    await (await visitor()).get(path).expect(404)
    const draft = words((await browser.get(path).expect(200)).text)
    expect(draft)
      .include('9 h – 11 h')
      .include('heure de Mayotte')
      .include('8 h – 10 h')
      .include('Nadia Benali')
    await send(browser, path, `${path}/publication`, {})
    await (await visitor()).get(path).expect(200)
    const [first, second] = [await member(), await member()]
    await send(first.browser, path, `${path}/registration`, { way: 'onSite' })
    await send(second.browser, path, `${path}/registration`, { way: 'onSite' })
    expect(words((await first.browser.get(path)).text)).include('Vous êtes inscrit')
    expect(words((await second.browser.get(path)).text)).include('Vous êtes nº 1 sur la liste d’attente')
    await send(first.browser, path, `${path}/registration/cancellation`, {})
    const promoted = words((await second.browser.get(path)).text)
    expect(promoted).include('Une place s’est libérée').include('rendez-la')
    await send(second.browser, path, `${path}/registration/declination`, {})
    expect(words((await second.browser.get(path)).text)).include('1 place')
  })

  it('keeps what was typed and says what to mend', async () => {
    const { browser } = await organiser()
    const answer = await send(
      browser,
      '/events/new',
      '/events',
      await eventForm({
        title: '',
        endTime: '08:00',
        'quota-0-territory': 'mayotte',
        'quota-0-seats': 'x',
        programme: 'Accueil',
      }),
    )
    expect(answer.status).equal(422)
    expect(answer.text)
      .include('id="title-error"')
      .include('id="programme-error"')
      .include('id="quota-0-seats-error"')
      .include('Chiffrer un local')
    const later = await send(
      browser,
      '/events/new',
      '/events',
      await eventForm({ endTime: '08:00', 'quota-0-territory': 'mayotte', 'quota-0-seats': '2' }),
    )
    expect(later.text).include('id="endTime-error"').include('id="onSite-error"')
  })

  it('is drafted once by a form sent twice, and for one’s own organisations only', async () => {
    const { browser } = await organiser()
    const given = await eventForm({ submission: 'the-very-same-form' })
    const answers = [
      await send(browser, '/events/new', '/events', given),
      await send(browser, '/events/new', '/events', given),
    ]
    expect(new Set(answers.map(({ headers }) => headers.location)).size).equal(1)
    const elsewhere = await eventForm({ organisation: String((await seeded('grap'))._id) })
    const refused = await send(browser, '/events/new', '/events', elsewhere)
    expect(refused.text).include('id="organisation-error"')
  })

  it('shows its link to those who have a seat, and to nobody else', async () => {
    const event = await publishedEvent({ admission: { capacity: { onSite: 1, online: 0 } } })
    const path = `/events/${event.slug}`
    const [first, second] = [await member(), await member()]
    await send(first.browser, path, `${path}/registration`, { way: 'onSite' })
    await send(second.browser, path, `${path}/registration`, { way: 'onSite' })
    expect((await first.browser.get(path)).text).include('visio.example')
    expect((await second.browser.get(path)).text).not.include('visio.example')
    expect((await (await visitor()).get(path)).text).not.include('visio.example')
  })

  it('says in words and to search engines that it is called off, and lets nobody register any more', async () => {
    const { browser, user } = await organiser()
    const event = await publishedEvent({}, user)
    const path = `/events/${event.slug}`
    await registered(event, 1)
    const silent = await send(browser, `${path}/cancellation`, `${path}/cancellation`, { reason: '' })
    expect(silent.status).equal(422)
    await send(browser, `${path}/cancellation`, `${path}/cancellation`, { reason: 'La salle est inondée.' })
    const { text } = await (await visitor()).get(path)
    expect(text).include('La salle est inondée.').include('schema.org/EventCancelled')
    const late = await member()
    const refused = await send(late.browser, '/account', `${path}/registration`, { way: 'onSite' })
    expect(refused.status).equal(409)
  })
})
