import { expect } from 'chai'
import { freshWorld } from '../../support/hub.js'
import { person } from '../../support/member.js'
import { form, topicWith } from '../../support/topics.js'

const soon = () => new Date(Date.now() + 60_000)

describe('a topic that closes', () => {
  beforeEach(freshWorld)

  it('takes no reply from then on, and says who closed it', async () => {
    const { closeTopic, reopenTopic } = await import('../../../models/topic/closure.js')
    const { reply } = await import('../../../models/topic/replies.js')
    const { topicById } = await import('../../../models/topic.js')
    const { topic, author } = await topicWith(0)
    await closeTopic(topic._id, author, { at: soon(), locked: false })
    await reply(topic._id, author, { body: 'encore ouvert', submission: form() })
    await closeTopic(topic._id, author, { at: new Date(), locked: false })
    const late = await reply(topic._id, author, { body: 'trop tard', submission: form() }).catch((e) => e)
    expect([late.status, late.key]).eql([409, 'topics.closedToReplies'])
    await reopenTopic(await topicById(topic._id), author)
    await reply(topic._id, author, { body: 'de nouveau', submission: form() })
    const { log, postCount } = await topicById(topic._id)
    expect([postCount, log?.map(({ act }) => act)]).eql([3, ['willClose', 'closed', 'reopened']])
  })

  it('counts every reply that came in time, and none that did not, when it closes among many', async () => {
    const { closeTopic } = await import('../../../models/topic/closure.js')
    const { reply } = await import('../../../models/topic/replies.js')
    const { PostModel } = await import('../../../models/post.js')
    const { topicById } = await import('../../../models/topic.js')
    const { topic, author } = await topicWith(0)
    const answers = await Promise.allSettled([
      ...[1, 2, 3, 4].map((n) => reply(topic._id, author, { body: `avant ${n}`, submission: form() })),
      closeTopic(topic._id, author, { at: new Date(), locked: true }),
      ...[1, 2, 3, 4].map((n) => reply(topic._id, author, { body: `après ${n}`, submission: form() })),
    ])
    const published = answers.filter(({ status }) => status === 'fulfilled').length - 1
    expect((await topicById(topic._id)).postCount).equal(1 + published)
    expect(await PostModel.countDocuments({ topic: topic._id })).equal(1 + published)
  })
})

describe('a question', () => {
  beforeEach(freshWorld)

  async function question() {
    const { openTopic } = await import('../../../models/topic/opening.js')
    const { reply } = await import('../../../models/topic/replies.js')
    const author = await person()
    const draft = {
      title: 'Qui a financé le local ?',
      body: 'Racontez.',
      theme: 'circular',
      submission: form(),
    }
    const topic = await openTopic(author, { ...draft, purpose: { kind: 'question' } })
    const post = await reply(topic._id, await person(), { body: 'La commune', submission: form() })
    return { topic, post, author }
  }

  it('is without an answer until one is marked, and again when the choice is undone', async () => {
    const { markAnswer, unmarkAnswer } = await import('../../../models/topic/answer.js')
    const { recentTopics, topicById } = await import('../../../models/topic.js')
    const { topic, post, author } = await question()
    const unanswered = async () =>
      (await recentTopics({ unanswered: true, theme: 'circular' }, { limit: 5 })).topics.length
    expect(await unanswered()).equal(1)
    await Promise.all([1, 2, 3].map(() => markAnswer(topic, post, author)))
    expect(await unanswered()).equal(0)
    const marked = await topicById(topic._id)
    expect([String(marked.answer?.post), marked.log?.length]).eql([String(post._id), 1])
    await unmarkAnswer(marked, author)
    expect(await unanswered()).equal(1)
  })

  it('is open again when its answer is deleted, and is not answered by its own first post', async () => {
    const { markAnswer } = await import('../../../models/topic/answer.js')
    const { deletePost } = await import('../../../models/post/deletion.js')
    const { PostModel } = await import('../../../models/post.js')
    const { topicById } = await import('../../../models/topic.js')
    const { topic, post, author } = await question()
    const first = await PostModel.findOne({ topic: topic._id, position: 1 }).lean()
    if (!first) throw new Error('no first post')
    expect(await markAnswer(topic, first as never, author).catch((e) => e)).property('status', 409)
    await markAnswer(topic, post, author)
    await deletePost(post, author)
    const { answer, unanswered } = await topicById(topic._id)
    expect([answer?.post, unanswered]).eql([undefined, true])
  })
})

describe('a debate', () => {
  beforeEach(freshWorld)

  it('opens and closes by itself, and carries its conclusion', async () => {
    const { openTopic } = await import('../../../models/topic/opening.js')
    const { reply } = await import('../../../models/topic/replies.js')
    const { concludeDebate } = await import('../../../models/topic/conclusion.js')
    const { TopicModel, topicById } = await import('../../../models/topic.js')
    const author = await person()
    const draft = { title: 'Faut-il un guichet ?', body: 'Débattons.', theme: 'circular', submission: form() }
    const topic = await openTopic(author, {
      ...draft,
      purpose: { kind: 'debate', opensAt: soon(), closesAt: soon() },
    })
    const answer = () => reply(topic._id, author, { body: 'oui', submission: form() }).catch((e) => e.status)
    expect(await answer()).equal(409)
    await TopicModel.updateOne({ _id: topic._id }, { $set: { opensAt: new Date(0) } })
    expect(await answer()).property('position', 2)
    await TopicModel.updateOne({ _id: topic._id }, { $set: { closesAt: new Date() } })
    expect(await answer()).equal(409)
    await concludeDebate(await topicById(topic._id), author, 'Un guichet, **oui**.')
    await concludeDebate(await topicById(topic._id), author, 'Un guichet, **oui**.')
    const { conclusion, log } = await topicById(topic._id)
    expect([conclusion?.html, log?.length]).eql(['<p>Un guichet, <strong>oui</strong>.</p>\n', 1])
    const { topic: plain } = await topicWith(0)
    expect(await concludeDebate(plain, author, 'x').catch((e) => e)).property('status', 409)
  })

  it('needs an end after its beginning, and a poll two choices and a question', async () => {
    const { purposeOf } = await import('../../../models/topic/purpose.js')
    const given = {
      kind: 'debate',
      pollQuestion: '',
      pollOptions: [],
      pollMultiple: false,
      pollHidden: false,
    } as const
    const refused = (more: object) => {
      try {
        purposeOf(
          { ...given, pollOptions: [], ...more } as never,
          'Indian/Mayotte',
          new Date('2026-03-12T20:59:00Z'),
        )
        return undefined
      } catch (error) {
        return Object.keys((error as { errors: object }).errors)
      }
    }
    expect(refused({})).eql(['closesOn'])
    expect(refused({ closesOn: '2026-03-11' })).eql(['closesOn'])
    expect(refused({ opensOn: '2026-03-14', closesOn: '2026-03-13' })).eql(['closesOn'])
    expect(refused({ closesOn: '2026-03-12' })).equal(undefined)
    expect(refused({ kind: 'question', pollQuestion: 'Quand ?', pollOptions: ['lundi'] })).eql([
      'pollOptions',
    ])
    expect(refused({ kind: 'discussion', pollOptions: ['lundi', 'mardi'] })).eql(['pollQuestion'])
  })
})

describe('pinnedTopics', () => {
  beforeEach(freshWorld)

  it('heads the forum of a theme with what is pinned there', async () => {
    const { pinnedTopics, pinTopic, unpinTopic } = await import('../../../models/topic/pinning.js')
    const { topic } = await topicWith(0)
    const moderator = await person({ roles: ['moderator'] })
    await Promise.all([pinTopic(topic._id, moderator), pinTopic(topic._id, moderator)])
    expect((await pinnedTopics('circular')).map(({ pinned }) => pinned)).eql([true])
    expect(await pinnedTopics('food')).eql([])
    await unpinTopic(topic._id, moderator)
    expect(await pinnedTopics('circular')).eql([])
  })
})
