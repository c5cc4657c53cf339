import { expect } from 'chai'
import { draftFor, replyPlace } from '../../models/draft.js'
import { csrfOf, freshWorld } from '../support/hub.js'
import { member, send } from '../support/member.js'
import { topicWith } from '../support/topics.js'

type Member = Awaited<ReturnType<typeof member>>

describe('a draft', () => {
  beforeEach(freshWorld)

  async function save({ browser }: Member, fields: Record<string, string>) {
    const { text } = await browser.get('/topics/new')
    return browser
      .post('/drafts')
      .type('form')
      .send({ _csrf: csrfOf(text), ...fields })
  }

  it('comes back in the form on any device, and in the list of drafts', async () => {
    const { topic, path } = await topicWith(0)
    const claire = await member()
    await save(claire, { place: replyPlace(topic._id), body: 'Nous avons commencé par' })
    for (const page of [path, '/drafts']) {
      const { text } = await claire.browser.get(page).expect(200)
      expect(text).to.include('Nous avons commencé par')
    }
    const yann = await member()
    expect((await yann.browser.get(path)).text).to.not.include('Nous avons commencé par')
  })

  it('is gone once published', async () => {
    const { topic, path } = await topicWith(0)
    const claire = await member()
    await save(claire, { place: replyPlace(topic._id), body: 'Nous avons commencé par' })
    await send(claire.browser, path, `/topics/${topic._id}/posts`, { body: 'Nous avons commencé par trier.' })
    expect(await draftFor(claire.user, replyPlace(topic._id))).to.equal(undefined)
  })

  it('is gone once emptied, or thrown away from the list', async () => {
    const claire = await member()
    await save(claire, { place: '/topics', title: 'Un local partagé', body: '' })
    expect((await claire.browser.get('/topics/new')).text).to.include('value="Un local partagé"')
    await send(claire.browser, '/drafts', '/drafts/deletion', { place: '/topics' })
    expect(await draftFor(claire.user, '/topics')).to.equal(undefined)
    await save(claire, { place: '/topics', body: 'Un mot' })
    await save(claire, { place: '/topics', title: ' ', body: '' })
    expect(await draftFor(claire.user, '/topics')).to.equal(undefined)
  })

  for (const place of ['/', '/account', '/topics/x/posts', 'topics']) {
    it(`is not kept for ${place}, where no such form is sent`, async () => {
      const { status } = await save(await member(), { place, body: 'Des mots' })
      expect(status).to.equal(400)
    })
  }
})
