import { expect } from 'chai'
import { duplicateEvent } from '../../../models/event/duplication.js'
import { editEvent } from '../../../models/event/editing.js'
import { EventModel, eventBySlug } from '../../../models/event.js'
import { StoredFileModel } from '../../../models/stored-file.js'
import { eventForm, organiser, sendWithFiles } from '../../support/event-form.js'
import { eventDraft } from '../../support/events.js'
import { photograph } from '../../support/files.js'
import { freshWorld, visitor } from '../../support/hub.js'
import { jobsAreDone } from '../../support/letters.js'
import { member, send } from '../../support/member.js'

const path = '/events/monter-une-ressourcerie'

async function drafted(browser: Awaited<ReturnType<typeof organiser>>['browser']) {
  const files = { cover: await photograph(2000, 800), 'speaker-0-photo': await photograph() }
  const given = await eventForm({ coverAlt: 'Un atelier vu de la rue' })
  await sendWithFiles(browser, '/events/new', '/events', given, files).then(({ status }) =>
    expect(status).equal(303),
  )
  const event = await eventBySlug('monter-une-ressourcerie')
  const [guest] = event.speakers
  return {
    event,
    cover: `/files/${event.cover}/couverture.webp`,
    guest: `/files/${guest?.photo}/portrait.webp`,
  }
}

describe('the pictures of an event', () => {
  beforeEach(freshWorld)
  afterEach(jobsAreDone)

  it('are seen with the draft, then by everybody, the cover also where the page is shared', async () => {
    const { browser } = await organiser()
    const { cover, guest } = await drafted(browser)
    const page = (await browser.get(path)).text.replaceAll('&#x3D;', '=')
    expect(page).include(`src="${cover}?width=840"`).include('alt="Un atelier vu de la rue"')
    expect(page).include(`src="${guest}?width=128"`)
    await browser.get(cover).expect(200)
    await browser.get(`${guest}?width=128`).expect(200)
    const [stranger, somebody] = [await visitor(), await member()]
    for (const file of [cover, guest]) {
      await stranger.get(file).expect(404)
      await somebody.browser.get(file).expect(404)
    }
    await send(browser, path, `${path}/publication`, {})
    await stranger.get(cover).expect(200)
    await stranger.get(guest).expect(200)
    const shared = (await stranger.get(path)).text
    expect(shared).match(new RegExp(`og:image" content="http[^"]+${cover}"`))
    expect(shared).include(`"image":"http`)
  })

  it('are kept when the form is refused, whichever field or file is to blame', async () => {
    const { browser } = await organiser()
    const files = { cover: await photograph(), 'speaker-0-photo': Buffer.from('no picture at all') }
    const refused = await sendWithFiles(browser, '/events/new', '/events', await eventForm(), files)
    expect(refused.status).equal(422)
    expect(refused.text).include('id="speaker-0-photo-error"').include('Chiffrer un local')
    const [, coverFile = ''] = /name="coverFile" value="([^"]+)"/.exec(refused.text) ?? []
    await browser.get(`/files/${coverFile}/couverture.webp`).expect(200)
    const silent = await send(browser, '/events/new', '/events', await eventForm({ coverFile }))
    expect(silent.text).include('id="coverAlt-error"').include(coverFile)
    const again = await eventForm({ coverFile, coverAlt: 'Un atelier' })
    await send(browser, '/events/new', '/events', again)
    expect(String((await eventBySlug('monter-une-ressourcerie')).cover)).equal(coverFile)
  })

  it('cannot be somebody else’s', async () => {
    const { browser } = await organiser()
    const { event } = await drafted((await organiser()).browser)
    const theirs = await eventForm({ coverFile: String(event.cover), coverAlt: 'Le leur', title: 'Le mien' })
    const refused = await send(browser, '/events/new', '/events', theirs)
    expect(refused.text).include('id="cover-error"')
    expect(await EventModel.countDocuments()).equal(1)
  })

  it('are replaced and removed for good; the one not touched stays', async () => {
    const { browser } = await organiser()
    const { event, cover, guest } = await drafted(browser)
    const photoFile = { 'speaker-0-photoFile': guest.split('/')[2] ?? '' }
    const kept = await eventForm({ coverAlt: 'Une autre', coverFile: String(event.cover), ...photoFile })
    await sendWithFiles(browser, `${path}/edit`, path, kept, { cover: await photograph(500, 500) })
    const replaced = await eventBySlug(event.slug)
    expect(String(replaced.cover)).not.equal(String(event.cover))
    await browser.get(cover).expect(404)
    await browser.get(guest).expect(200)
    const without = { ...kept, coverFile: String(replaced.cover), coverRemoval: 'yes', coverAlt: '' }
    await send(browser, `${path}/edit`, path, { ...without, 'speaker-0-photoRemoval': 'yes' })
    const bare = await eventBySlug(event.slug)
    expect(bare.cover).equal(undefined)
    expect(await StoredFileModel.countDocuments()).equal(0)
  })

  it('are its own when it is copied: what the first drops stays with the second', async () => {
    const { browser, user } = await organiser()
    const { event } = await drafted(browser)
    const copy = await duplicateEvent(event, user)
    expect(String(copy.cover)).not.equal(String(event.cover))
    await editEvent(event, eventDraft())
    await browser.get(`/files/${copy.cover}/couverture.webp?width=420`).expect(200)
    await browser.get(`/files/${copy.speakers[0]?.photo}/portrait.webp`).expect(200)
  })

  it('stand on every session of a series until a session has its own', async () => {
    const { browser } = await organiser()
    const repeated = { coverAlt: 'Un atelier', repeat: 'week', repeatEvery: '1', repeatTimes: '2' }
    const files = { cover: await photograph() }
    await sendWithFiles(browser, '/events/new', '/events', await eventForm(repeated), files)
    const [first, second] = await EventModel.find().sort({ startsAt: 1 }).lean()
    const shown = (await browser.get(`/events/${second?.slug}`)).text
    const [, cover = ''] = /class="cover" src="([^"]+)"/.exec(shown) ?? []
    await browser.get(cover).expect(200)
    await (await visitor()).get(cover).expect(404)
    await send(browser, `/events/${first?.slug}`, `/events/${first?.slug}/publication`, {})
    await (await visitor()).get(cover).expect(200)
  })
})
