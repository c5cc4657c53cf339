import { expect } from 'chai'
import { MaterialModel, materialsOf } from '../../../models/event/materials/material.js'
import { RegistrationModel } from '../../../models/registration.js'
import { StoredFileModel } from '../../../models/stored-file.js'
import { organiser, sendWithFiles } from '../../support/event-form.js'
import { publishedEvent } from '../../support/events.js'
import { freshWorld, visitor } from '../../support/hub.js'
import { jobsAreDone } from '../../support/letters.js'
import { member, send } from '../../support/member.js'
import { words } from '../../support/page.js'

const table = Buffer.from('territoire;tonnes\nNantes;120\n')
const link = {
  kind: 'replay',
  title: 'Revoir',
  url: 'https://video.example/r',
  audience: 'everyone',
  provider: 'PeerTube',
}

async function held() {
  const { browser, user } = await organiser()
  const event = await publishedEvent({ admission: { capacity: { onSite: 3, online: 0 } } }, user)
  const page = `/events/${event.slug}/materials`
  return { browser, event, page, path: `/events/${event.slug}` }
}

const file = (given: Record<string, string> = {}) => ({
  kind: 'dataset',
  audience: 'registrants',
  submission: 'a-file',
  ...given,
})

describe('what an event leaves behind', () => {
  beforeEach(freshWorld)
  afterEach(jobsAreDone)

  it('is seen by those it is meant for: everybody, registrants, or who was present', async () => {
    const { browser, event, page, path } = await held()
    await send(browser, page, page, link)
    await sendWithFiles(browser, page, page, file(), { file: table })
    await sendWithFiles(browser, page, page, file({ audience: 'present', submission: 'b' }), { file: table })
    const [, forRegistrants, forPresent] = await materialsOf(event._id)
    const [forAll, ...addresses] = [
      link.url,
      ...[forRegistrants, forPresent].map((material) => `/files/${material?.file?.id}/file.jpg`),
    ]
    const [present, registrant, stranger] = [await member(), await member(), await member()]
    for (const { browser } of [present, registrant]) {
      await send(browser, path, `${path}/registration`, { way: 'onSite' })
    }
    await RegistrationModel.updateOne({ user: present.user.id }, { $set: { checkedInAt: new Date() } })
    const seen = async (who: typeof browser) => {
      const { text } = await who.get(path)
      const answers = await Promise.all(addresses.map((address) => who.get(address)))
      return [text.includes(forAll ?? ''), ...answers.map(({ status }) => status)]
    }
    expect(await seen(browser)).eql([true, 200, 200])
    expect(await seen(present.browser)).eql([true, 200, 200])
    expect(await seen(registrant.browser)).eql([true, 200, 404])
    expect(await seen(stranger.browser)).eql([true, 404, 404])
    const visited = await (await visitor()).get(path)
    expect(words(visited.text)).include('2 documents sont réservés aux inscrits')
    expect(visited.text).include('"recordedIn":[{"@type":"VideoObject"').not.include('"subjectOf"')
  })

  it('keeps a file that has come while the rest of the form is mended, and is added once', async () => {
    const { browser, event, page } = await held()
    const both = file({ url: 'https://example.org/x' })
    const refused = await sendWithFiles(browser, page, page, both, { file: table })
    expect(refused.status).equal(422)
    expect(refused.text).include('id="url-error"')
    const [, sentFile = ''] = /name="sentFile" value="([^"]+)"/.exec(refused.text) ?? []
    await send(browser, page, page, file({ sentFile, title: 'Les tonnages' }))
    await send(browser, page, page, file({ sentFile, title: 'Les tonnages' }))
    expect((await materialsOf(event._id)).map(({ title }) => title)).eql(['Les tonnages'])
    const nothing = await send(browser, page, page, file({ submission: 'empty' }))
    expect(nothing.text).include('id="file-error"')
  })

  it('is put in order, renamed, and removed with its file, by its organisers alone', async () => {
    const { browser, event, page } = await held()
    await send(browser, page, page, { ...link, submission: 'one' })
    await sendWithFiles(browser, page, page, file({ title: 'Tonnages' }), { file: table })
    const [first, second] = await materialsOf(event._id)
    const at = (id: unknown) => `${page}/${id}`
    await send(browser, page, `${at(second?._id)}/position`, { direction: 'up' })
    await send(browser, page, `${at(second?._id)}/position`, { direction: 'up' })
    expect((await materialsOf(event._id)).map(({ title }) => title)).eql(['Tonnages', 'Revoir'])
    const blank = await send(browser, page, at(first?._id), { ...link, title: '' })
    expect(blank.text).include(`id="title-${first?._id}-error"`)
    await send(browser, page, at(first?._id), { ...link, title: 'La séance filmée' })
    expect((await MaterialModel.findById(first?._id).lean())?.title).equal('La séance filmée')
    const stranger = await member()
    const refused = await send(stranger.browser, '/account', `${at(second?._id)}/deletion`, {})
    expect(refused.status).equal(403)
    await send(browser, page, `${at(second?._id)}/deletion`, {})
    expect(await StoredFileModel.countDocuments()).equal(0)
    const elsewhere = await publishedEvent({ title: 'Un autre' })
    const other = `/events/${elsewhere.slug}/materials/${first?._id}/deletion`
    expect((await send(browser, page, other, {})).status).equal(403)
  })
})
