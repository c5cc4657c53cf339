import { expect } from 'chai'
import { freshWorld } from '../../support/hub.js'
import { person } from '../../support/member.js'
import { firstPostOf, form, topicWith } from '../../support/topics.js'

describe('reply', () => {
  beforeEach(freshWorld)

  it('gives twenty people who reply at once twenty places, and counts them all', async () => {
    const { reply } = await import('../../../models/topic/replies.js')
    const { topicById } = await import('../../../models/topic.js')
    const { themeByKey } = await import('../../../models/theme.js')
    const { topic } = await topicWith(0)
    const people = await Promise.all(Array.from({ length: 20 }, () => person()))
    const posts = await Promise.all(
      people.map((author) => reply(topic._id, author, { body: 'moi aussi', submission: form() })),
    )
    const positions = posts.map(({ position }) => position).sort((a, b) => a - b)
    expect(positions).eql(Array.from({ length: 20 }, (_, index) => index + 2))
    const { postCount, lastPosition, participants, lastPostAt } = await topicById(topic._id)
    expect([postCount, lastPosition, participants.length]).eql([21, 21, 21])
    expect(lastPostAt).eql(new Date(Math.max(...posts.map(({ createdAt }) => createdAt.getTime()))))
    expect((await themeByKey('circular'))?.lastPostAt).eql(lastPostAt)
  })

  it('posts once when one form is sent five times at once', async () => {
    const { reply } = await import('../../../models/topic/replies.js')
    const { topicById } = await import('../../../models/topic.js')
    const { topic, author } = await topicWith(0)
    const draft = { body: 'une seule fois', submission: form() }
    const posts = await Promise.all([1, 2, 3, 4, 5].map(() => reply(topic._id, author, draft)))
    expect(new Set(posts.map(({ _id }) => String(_id))).size).equal(1)
    expect((await topicById(topic._id)).postCount).equal(2)
  })

  it('posts what was changed after going back to a form already sent', async () => {
    const { reply } = await import('../../../models/topic/replies.js')
    const { topic, author } = await topicWith(0)
    const submission = form()
    const first = await reply(topic._id, author, { body: 'un', submission })
    const second = await reply(topic._id, author, { body: 'deux', submission })
    expect([first.position, second.position]).eql([2, 3])
  })

  it('does not revive a topic that is being deleted', async () => {
    const { reply } = await import('../../../models/topic/replies.js')
    const { deletePost } = await import('../../../models/post/deletion.js')
    const { TopicModel } = await import('../../../models/topic.js')
    const { PostModel } = await import('../../../models/post.js')
    for (let round = 0; round < 10; round += 1) {
      const { topic, author } = await topicWith(0)
      const post = await firstPostOf(topic)
      const other = await person()
      const [deleted, replied] = await Promise.allSettled([
        deletePost(post, author),
        reply(topic._id, other, { body: 'attendez', submission: form() }),
      ])
      expect(deleted.status).equal('fulfilled')
      const kept = await TopicModel.findById(topic._id).lean()
      const readable = await PostModel.countDocuments({ topic: topic._id, deletedAt: { $exists: false } })
      expect(kept?.postCount).equal(readable)
      if (replied.status === 'fulfilled') expect([kept?.deletedAt, readable]).eql([undefined, 1])
      else expect([replied.reason.status, kept?.deletedAt !== undefined, readable]).eql([410, true, 0])
    }
  })

  it('finishes a topic whose opening was cut off, when its form is sent again', async () => {
    const { openTopic } = await import('../../../models/topic/opening.js')
    const { TopicModel, recentTopics, topicById } = await import('../../../models/topic.js')
    const author = await person()
    const draft = { title: 'Coupé en route', theme: 'food', body: 'Le texte', submission: form() }
    const cut = await openTopic(author, draft)
    await TopicModel.deleteOne({ _id: cut._id })
    expect((await recentTopics({}, { limit: 5 })).topics).eql([])
    const whole = await openTopic(author, draft)
    expect(String(whole._id)).equal(String(cut._id))
    expect((await topicById(whole._id)).title).equal('Coupé en route')
  })
})
