import { expect } from 'chai'
import { freshWorld } from '../../support/hub.js'
import { person } from '../../support/member.js'
import { firstPostOf, topicWith } from '../../support/topics.js'

describe('undeletePost', () => {
  beforeEach(freshWorld)

  it('gives a deleted post its words, its place and its count back', async () => {
    const { deletePost } = await import('../../../models/post/deletion.js')
    const { deletedPostById, undeletePost } = await import('../../../models/post/restoration.js')
    const { topicById } = await import('../../../models/topic.js')
    const { topic, posts, author } = await topicWith(2)
    const [post] = posts
    if (!post) throw new Error('no reply')
    await deletePost(post, author)
    const moderator = await person({ roles: ['moderator'] })
    const tombstone = await deletedPostById(String(post._id))
    await Promise.all([
      undeletePost(tombstone, moderator),
      undeletePost(tombstone, moderator).catch(() => {}),
    ])
    const restored = await deletedPostById(String(post._id))
    expect([restored.body, restored.deletedAt, restored.position]).eql(['Réponse 1', undefined, 2])
    expect((await topicById(topic._id)).postCount).equal(3)
  })

  it('brings a topic back that went with its last words, where it was filed', async () => {
    const { deletePost } = await import('../../../models/post/deletion.js')
    const { undeleteTopicAndWords } = await import('../../../models/post/restoration.js')
    const { recentTopics, topicById } = await import('../../../models/topic.js')
    const { themeByKey } = await import('../../../models/theme.js')
    const { topic, author } = await topicWith(0)
    await deletePost(await firstPostOf(topic), author)
    const moderator = await person({ roles: ['moderator'] })
    await undeleteTopicAndWords(String(topic._id), moderator)
    const { title, postCount, log } = await topicById(topic._id)
    expect([title, postCount, log?.map(({ act }) => act)]).eql([topic.title, 1, ['restored']])
    expect((await recentTopics({ theme: 'circular' }, { limit: 5 })).topics.length).equal(1)
    expect((await themeByKey('circular'))?.topicCount).equal(1)
    expect((await firstPostOf(topic)).body).equal('Le premier message')
  })

  it('takes a whole conversation away and brings it back', async () => {
    const { deleteTopic } = await import('../../../models/topic/deletion.js')
    const { undeleteTopicAndWords } = await import('../../../models/post/restoration.js')
    const { topicById } = await import('../../../models/topic.js')
    const { topic } = await topicWith(3)
    const moderator = await person({ roles: ['moderator'] })
    await deleteTopic(await topicById(topic._id), moderator)
    expect(await topicById(topic._id).catch((error) => error)).property('status', 410)
    await undeleteTopicAndWords(String(topic._id), moderator)
    expect((await topicById(topic._id)).postCount).equal(4)
  })

  it('cannot bring back what was erased for good', async () => {
    const { deletePost } = await import('../../../models/post/deletion.js')
    const { forgetBuried } = await import('../../../models/buried.js')
    const { deletedPostById, undeletePost } = await import('../../../models/post/restoration.js')
    const { posts, author } = await topicWith(1)
    const [post] = posts
    if (!post) throw new Error('no reply')
    await deletePost(post, author)
    await forgetBuried(post._id)
    const failure = await undeletePost(await deletedPostById(String(post._id)), author).catch(
      (error) => error,
    )
    expect(failure).property('status', 410)
  })
})
