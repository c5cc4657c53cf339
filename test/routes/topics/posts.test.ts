import { expect } from 'chai'
import { deleteTopic } from '../../../models/topic/deletion.js'
import { mergeTopic } from '../../../models/topic/merging.js'
import { topicById } from '../../../models/topic.js'
import { freshWorld } from '../../support/hub.js'
import { member, person, send } from '../../support/member.js'
import { topicWith } from '../../support/topics.js'

describe('a reply to a topic that goes away while it is written', () => {
  beforeEach(freshWorld)

  it('stands in the topic that took the posts in, and says so', async () => {
    const { browser } = await member()
    const [{ topic, path }, host] = [await topicWith(1), await topicWith(1, { title: 'Celui qui accueille' })]
    const moderator = await person({ roles: ['moderator'] })
    await mergeTopic(await topicById(topic._id), await topicById(host.topic._id), moderator)
    const answer = await send(browser, '/topics/new', `/topics/${topic._id}/posts`, { body: 'Écrit pendant' })
    expect(answer.status).to.equal(303)
    expect(answer.headers.location).to.match(/-celui-qui-accueille#post-/)
    const { text } = await browser.get(String(answer.headers.location).split('#')[0] ?? '')
    expect(text).to.include('Écrit pendant').and.to.include('le sujet a rejoint celui-ci')
    await browser.get(path).expect(301)
  })

  it('comes back to who wrote it when the topic is deleted', async () => {
    const { browser } = await member()
    const { topic } = await topicWith(1)
    await deleteTopic(await topicById(topic._id), await person({ roles: ['moderator'] }))
    const answer = await send(browser, '/topics/new', `/topics/${topic._id}/posts`, { body: '<b>Longuement' })
    expect(answer.status).to.equal(410)
    expect(answer.text).to.include('&lt;b&gt;Longuement</textarea>').and.to.include('Ce sujet a été supprimé')
  })
})
