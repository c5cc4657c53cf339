import { expect } from 'chai'
import { ask } from '../../../support/api.js'
import { freshWorld } from '../../../support/hub.js'
import { tokenHolder } from '../../../support/tokens.js'
import { firstPostOf, topicWith } from '../../../support/topics.js'

describe('answers to questions through /api/v1', () => {
  beforeEach(freshWorld)

  it('lets whoever asked choose the answer, choose another, and none', async () => {
    const { user, secret } = await tokenHolder()
    const { topic, posts } = await topicWith(2, { author: user })
    const { TopicModel } = await import('../../../../models/topic.js')
    const question = { kind: 'question' as const, unanswered: true }
    await TopicModel.updateOne({ _id: topic._id }, { $set: question })
    const choose = (post: unknown, by = secret) =>
      ask(by, 'put', `/topics/${topic._id}/answer`, { post: String(post) })
    const chosen = async () => (await ask(undefined, 'get', `/topics/${topic._id}`)).body.answer
    expect((await choose(posts[0]?._id, (await tokenHolder()).secret)).status).equal(403)
    expect((await choose((await firstPostOf(topic))._id)).status).equal(409)
    expect((await choose('x')).status).equal(422)
    for (const post of posts) {
      expect((await choose(post._id)).status).equal(204)
      expect(await chosen()).equal(String(post._id))
    }
    expect((await ask(secret, 'delete', `/topics/${topic._id}/answer`)).status).equal(204)
    expect(await chosen()).equal(null)
    const discussion = await topicWith(1, { author: user })
    const address = `/topics/${discussion.topic._id}/answer`
    const { _id } = discussion.posts[0] ?? {}
    expect((await ask(secret, 'put', address, { post: String(_id) })).status).equal(403)
  })
})
