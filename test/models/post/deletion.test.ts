import { expect } from 'chai'
import { freshWorld } from '../../support/hub.js'
import { person } from '../../support/member.js'
import { firstPostOf, form, topicWith } from '../../support/topics.js'

describe('deletePost', () => {
  beforeEach(freshWorld)

  it('leaves a tombstone without a word in it', async () => {
    const { deletePost } = await import('../../../models/post/deletion.js')
    const { PostModel } = await import('../../../models/post.js')
    const { topicById } = await import('../../../models/topic.js')
    const { topic, posts, author } = await topicWith(2)
    const [reply] = posts
    if (!reply) throw new Error('no reply')
    expect(await deletePost(reply, author)).eql({ topicDeleted: false })
    const tombstone = await PostModel.findById(reply._id).lean()
    expect([tombstone?.body, tombstone?.html, tombstone?.position]).eql(['', '', 2])
    expect((await topicById(topic._id)).postCount).equal(2)
  })

  it('takes the topic along when nothing readable is left, and uncounts it once', async () => {
    const { deletePost } = await import('../../../models/post/deletion.js')
    const { recentTopics, topicById } = await import('../../../models/topic.js')
    const { themeByKey } = await import('../../../models/theme.js')
    const { topic, author } = await topicWith(0)
    expect((await themeByKey('circular'))?.topicCount).equal(1)
    const post = await firstPostOf(topic)
    const answers = await Promise.allSettled([1, 2, 3].map(() => deletePost(post, author)))
    expect(answers.filter(({ status }) => status === 'fulfilled')).lengthOf(1)
    expect((await themeByKey('circular'))?.topicCount).equal(0)
    expect((await recentTopics({}, { limit: 5 })).topics).eql([])
    expect(await topicById(topic._id).catch((error) => error)).property('status', 410)
  })

  it('forgets who took part and when, with the last post of a person', async () => {
    const { deletePost } = await import('../../../models/post/deletion.js')
    const { reply } = await import('../../../models/topic/replies.js')
    const { topicById } = await import('../../../models/topic.js')
    const { topic, posts } = await topicWith(1)
    const other = await person()
    const last = await reply(topic._id, other, { body: 'trop vite', submission: form() })
    await deletePost(last, other)
    const { participants, lastPostAt } = await topicById(topic._id)
    expect(participants.map(String)).eql([String(topic.author)])
    expect(lastPostAt).eql(posts[0]?.createdAt)
  })
})
