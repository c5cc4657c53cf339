import { expect } from 'chai'
import { topicPath } from '../../../models/paths.js'
import { reply } from '../../../models/topic/replies.js'
import { TopicModel } from '../../../models/topic.js'
import { freshWorld } from '../../support/hub.js'
import { member } from '../../support/member.js'
import { seeded } from '../../support/organisations.js'
import { form, topicWith } from '../../support/topics.js'

type Member = Awaited<ReturnType<typeof member>>

describe('what is new to a reader', () => {
  beforeEach(freshWorld)

  /** Reading is noted beside the answer, not before it. */
  async function shows(reader: Member, page: string, words: string): Promise<boolean> {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const { text } = await reader.browser.get(page)
      if (text.includes(words)) return true
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    return false
  }

  it('is told in lists, by how many and since when, and is gone once read', async () => {
    const { topic, author } = await topicWith(1)
    const claire = await member()
    await claire.browser.get(topicPath(topic)).expect(200)
    for (const body of ['Du neuf', 'Encore']) await reply(topic._id, author, { body, submission: form() })
    expect(await shows(claire, '/topics', '2 nouveaux depuis')).to.equal(true)
    const page = await claire.browser.get(`${topicPath(topic)}`)
    expect(page.text).to.match(/id="new">2 nouveaux messages depuis[\s\S]*Du neuf/)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect((await claire.browser.get('/topics')).text).to.not.include('nouveaux depuis')
  })

  it('is not taken as read by a page that was only fetched ahead', async () => {
    const { topic, author } = await topicWith(0)
    const claire = await member()
    await claire.browser.get(topicPath(topic)).expect(200)
    expect(await shows(claire, '/topics', 'Comment débute')).to.equal(true)
    await new Promise((resolve) => setTimeout(resolve, 100))
    await reply(topic._id, author, { body: 'Du neuf', submission: form() })
    await claire.browser.get(topicPath(topic)).set('x-sec-purpose', 'prefetch').expect(200)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await shows(claire, '/topics', '1 nouveau depuis')).to.equal(true)
  })

  it('comes as posts alone to a page that is open', async () => {
    const { topic } = await topicWith(2)
    const claire = await member()
    const { text } = await claire.browser.get(`/topics/${topic._id}/posts?after=1`).expect(200)
    expect(text).to.include('Réponse 1').and.to.include('Réponse 2').and.to.not.include('<html')
  })

  it('comes with whom it speaks for, and to whoever asked with the choice of it as the answer', async () => {
    const [asker, claire] = [await member(), await member()]
    const { topic } = await topicWith(0, { author: asker.user })
    await TopicModel.updateOne({ _id: topic._id }, { $set: { kind: 'question', unanswered: true } })
    const { _id, name } = await seeded()
    await reply(topic._id, claire.user, { body: 'Oui', submission: form(), onBehalfOf: String(_id) })
    const page = `/topics/${topic._id}/posts?after=1`
    const { text } = await asker.browser.get(page)
    expect(text.replace(/<[^>]+>/g, '')).to.include(`, pour ${name}`)
    expect(text).to.include(`/topics/${topic._id}/answer`)
    expect((await claire.browser.get(page)).text).to.not.include('/answer')
    await TopicModel.updateOne({ _id: topic._id }, { $set: { closesAt: new Date() } })
    expect((await claire.browser.get(page)).text).to.not.include('href="#body"')
  })
})

describe('quoting without a script', () => {
  beforeEach(freshWorld)

  it('brings a form with the words quoted and their author', async () => {
    const { topic, posts } = await topicWith(1)
    const claire = await member()
    const address = `/topics/${topic._id}/posts/new?quote=${posts[0]?._id}`
    const { text } = await claire.browser.get(address).expect(200)
    expect(text).to.match(/&gt; \[Camille Essai \d+\]\(\/posts\/[0-9a-f]{24}\)\n&gt;\n&gt; Réponse 1/)
  })

  it('quotes nothing from another topic', async () => {
    const [{ topic }, other] = [await topicWith(0), await topicWith(1, { title: 'Un autre sujet' })]
    const claire = await member()
    await claire.browser.get(`/topics/${topic._id}/posts/new?quote=${other.posts[0]?._id}`).expect(404)
  })
})
