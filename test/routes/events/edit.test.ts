import { expect } from 'chai'
import { editEvent } from '../../../models/event/editing.js'
import { EventEditedMeanwhile } from '../../../models/event/version.js'
import { eventById } from '../../../models/event.js'
import { eventForm, organiser, sendWithFiles } from '../../support/event-form.js'
import { eventDraft, publishedEvent, registered } from '../../support/events.js'
import { photograph } from '../../support/files.js'
import { csrfOf, freshWorld } from '../../support/hub.js'
import { jobsAreDone } from '../../support/letters.js'
import { seeded } from '../../support/organisations.js'
import { words } from '../../support/page.js'

type Browser = Awaited<ReturnType<typeof organiser>>['browser']

/** Opens the form on an event, to be saved later. */
async function opened(browser: Browser, path: string, given: Record<string, string>) {
  const { text } = await browser.get(`${path}/edit`)
  const field = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(text)?.[1] ?? ''
  const fields = { version: field('version'), submission: field('submission'), ...(await eventForm(given)) }
  return () =>
    browser
      .post(path)
      .type('form')
      .send({ _csrf: csrfOf(text), ...fields })
}

describe('/events/:event/edit', () => {
  beforeEach(freshWorld)
  afterEach(jobsAreDone)

  it('tells the second to save what the first has saved, and loses neither', async () => {
    const [claire, yann] = [await organiser(), await organiser()]
    const event = await publishedEvent({ organisation: String((await seeded())._id) }, claire.user)
    const path = `/events/${event.slug}`
    const first = await opened(claire.browser, path, { title: 'Monter une recyclerie', onSite: '4' })
    const second = await opened(yann.browser, path, { title: 'Ouvrir une ressourcerie', onSite: '9' })
    expect((await first()).status).equal(303)
    const refused = await second()
    expect(refused.status).equal(409)
    const page = words(refused.text)
    expect(page).include('pendant que vous le modifiiez').include('Monter une recyclerie'.slice(0, 6))
    expect(refused.text).include('value="Ouvrir une ressourcerie"').include('name="version" value="2"')
    const stands = await eventById(event._id)
    expect([stands.title, stands.admission.capacity.onSite]).eql(['Monter une recyclerie', 4])
    const again = /name="submission" value="([^"]+)"/.exec(refused.text)?.[1] ?? ''
    const given = {
      ...(await eventForm({ title: 'Ouvrir une ressourcerie' })),
      version: '2',
      submission: again,
    }
    const saved = await yann.browser
      .post(path)
      .type('form')
      .send({ _csrf: csrfOf(refused.text), ...given })
    expect(saved.status).equal(303)
    expect((await eventById(event._id)).title).equal('Ouvrir une ressourcerie')
  })

  it('takes a form sent twice for one', async () => {
    const { browser, user } = await organiser()
    const event = await publishedEvent({}, user)
    const save = await opened(browser, `/events/${event.slug}`, { title: 'Monter une recyclerie' })
    expect((await Promise.all([save(), save()])).map(({ status }) => status)).eql([303, 303])
    expect((await save()).status).equal(303)
  })

  it('saves one of ten that are saved at the same moment', async () => {
    const event = await publishedEvent()
    const saved = await Promise.allSettled(
      Array.from({ length: 10 }, (_, number) =>
        editEvent(event, eventDraft({ title: `Titre ${number}` }), {
          version: 1,
          submission: `form-${number}`,
        }),
      ),
    )
    const refused = saved.filter((one) => one.status === 'rejected')
    expect(refused.every(({ reason }) => reason instanceof EventEditedMeanwhile)).equal(true)
    expect(refused.length).equal(9)
    const winner = saved.findIndex(({ status }) => status === 'fulfilled')
    expect((await eventById(event._id)).title).equal(`Titre ${winner}`)
  })

  it('leaves the version to be saved again when the seats are refused', async () => {
    const { browser, user } = await organiser()
    const event = await publishedEvent({ admission: { capacity: { onSite: 2, online: 0 } } }, user)
    await registered(event, 2)
    const path = `/events/${event.slug}`
    expect((await (await opened(browser, path, { onSite: '1' }))()).status).equal(422)
    expect((await (await opened(browser, path, { onSite: '3' }))()).status).equal(303)
  })

  it('does not insist on a picture that the other has taken away', async () => {
    const { browser } = await organiser()
    const files = { cover: await photograph() }
    const given = await eventForm({ coverAlt: 'Un atelier' })
    const { headers } = await sendWithFiles(browser, '/events/new', '/events', given, files)
    const path = headers.location ?? ''
    const [, coverFile = ''] =
      /name="coverFile" value="([^"]+)"/.exec((await browser.get(`${path}/edit`)).text) ?? []
    const second = await opened(browser, path, { coverFile, coverAlt: 'Un atelier', title: 'Autrement' })
    await (await opened(browser, path, { coverFile, coverRemoval: 'yes' }))()
    const refused = await second()
    expect(refused.status).equal(409)
    expect(refused.text).not.include('name="coverFile"')
  })
})
