import { expect } from 'chai'
import { freshWorld, visitor } from '../../support/hub.js'
import { person } from '../../support/member.js'
import { form, topicWith } from '../../support/topics.js'

describe('forkTopic', () => {
  beforeEach(freshWorld)

  it('makes a topic of some posts, whose permalinks lead there, and counts both right', async () => {
    const { forkTopic } = await import('../../../models/topic/forking.js')
    const { topicById } = await import('../../../models/topic.js')
    const { topicPath } = await import('../../../models/paths.js')
    const { themeByKey } = await import('../../../models/theme.js')
    const { topic, posts, path } = await topicWith(4)
    const moderator = await person({ roles: ['moderator'] })
    const wanted = {
      title: 'Une autre question',
      posts: [1, 2].map((n) => String(posts[n]?._id)),
      submission: form(),
    }
    const forks = await Promise.all(
      [forkTopic(topic, moderator, wanted), forkTopic(topic, moderator, wanted)].map((one) =>
        one.catch(() => undefined),
      ),
    )
    const fork = forks.find(Boolean)
    if (!fork) throw new Error('no fork')
    const [source, target] = [await topicById(topic._id), await topicById(fork._id)]
    expect([source.postCount, target.postCount, target.lastPosition]).eql([3, 2, 2])
    expect([source.log?.map(({ act }) => act), target.log?.map(({ act }) => act)]).eql([
      ['forked'],
      ['forkedFrom'],
    ])
    expect((await themeByKey('circular'))?.topicCount).equal(2)
    const reader = await visitor()
    await reader
      .get(`/posts/${posts[1]?._id}`)
      .expect('location', `${topicPath(target)}#post-${posts[1]?._id}`)
    const old = await reader.get(path).expect(200)
    expect(old.text).include('Une autre question').include('Réponse 4').not.include('Réponse 2<')
  })

  it('is found by the words of the posts that it took along, each once', async () => {
    const { forkTopic } = await import('../../../models/topic/forking.js')
    const { SearchEntryModel } = await import('../../../models/search/entry.js')
    const { topic, posts } = await topicWith(2)
    const wanted = {
      title: 'Une autre question',
      posts: posts.map(({ _id }) => String(_id)),
      submission: form(),
    }
    const fork = await forkTopic(topic, await person({ roles: ['moderator'] }), wanted)
    const entries = await SearchEntryModel.find({ within: `topic:${fork._id}` }, { _id: 1 }).lean()
    expect(entries.map(({ _id }) => _id)).eql([`post:${posts[1]?._id}`])
    expect(await SearchEntryModel.findById(`topic:${fork._id}`).lean()).include({ text: 'Réponse 1' })
    expect(await SearchEntryModel.countDocuments({ _id: `post:${posts[0]?._id}` })).equal(0)
  })

  it('finishes what a crash has cut off', async () => {
    const { forkTopic } = await import('../../../models/topic/forking.js')
    const { RearrangementModel } = await import('../../../models/topic/rearrangement.js')
    const { finishRearrangements } = await import('../../../models/topic/rearrangement/finish.js')
    const { PostModel } = await import('../../../models/post.js')
    const { topicById } = await import('../../../models/topic.js')
    const { topic, posts } = await topicWith(3)
    const moderator = await person({ roles: ['moderator'] })
    const chosen = posts.slice(0, 2).map(({ _id }) => String(_id))
    const fork = await forkTopic(topic, moderator, { title: 'Coupé', posts: chosen, submission: form() })
    await PostModel.updateOne({ _id: chosen[1] }, { $set: { topic: topic._id, position: 3 } })
    await RearrangementModel.updateOne({}, { $unset: { finishedAt: 1 }, $set: { startedAt: new Date(0) } })
    await finishRearrangements()
    expect([(await topicById(fork._id)).postCount, (await topicById(topic._id)).postCount]).eql([2, 2])
  })
})

describe('mergeTopic', () => {
  beforeEach(freshWorld)

  it('brings the posts together by date, and leads from the old address', async () => {
    const { mergeTopic } = await import('../../../models/topic/merging.js')
    const { reply } = await import('../../../models/topic/replies.js')
    const { topicById } = await import('../../../models/topic.js')
    const { postsAfter } = await import('../../../models/topic/page.js')
    const { themeByKey } = await import('../../../models/theme.js')
    const { topic: target, author, path } = await topicWith(1)
    const { topic: source, posts } = await topicWith(2, { title: 'Le même sujet' })
    await reply(target._id, author, { body: 'après', submission: form() })
    const moderator = await person({ roles: ['moderator'] })
    await mergeTopic(source, target, moderator)
    const all = await postsAfter(target._id, 0, 100)
    expect(all.map(({ position }) => position)).eql([1, 2, 3, 4, 5, 6])
    const dates = all.map(({ createdAt }) => createdAt.getTime())
    expect(dates).eql([...dates].sort((a, b) => a - b))
    const { postCount, lastPosition, log } = await topicById(target._id)
    expect([postCount, lastPosition, log?.[0]?.act, log?.[0]?.count]).eql([6, 6, 'merged', 3])
    expect((await themeByKey('circular'))?.topicCount).equal(1)
    const reader = await visitor()
    const there = await reader.get(`/topics/${source._id}`).expect(301)
    expect(there.headers.location).equal(`/topics/${target._id}`)
    await reader.get(`/posts/${posts[1]?._id}`).expect('location', `${path}#post-${posts[1]?._id}`)
  })

  it('shows nothing as new to who has read both, and keeps who follows', async () => {
    const { mergeTopic } = await import('../../../models/topic/merging.js')
    const { markRead, newsIn, ReadingModel } = await import('../../../models/topic/reading.js')
    const { setWatch, watchLevel } = await import('../../../models/watch.js')
    const { topicById } = await import('../../../models/topic.js')
    const { reply } = await import('../../../models/topic/replies.js')
    const { topic: target, author } = await topicWith(1)
    const { topic: source } = await topicWith(2)
    const last = await reply(target._id, author, { body: 'après', submission: form() })
    const [both, onlySource] = [await person(), await person()]
    await markRead(both.id, target._id, last.position)
    await markRead(both.id, source._id, 3)
    await markRead(onlySource.id, source._id, 1)
    await setWatch(onlySource, { kind: 'topic', id: String(source._id) }, 'watch')
    await mergeTopic(source, target, await person({ roles: ['moderator'] }))
    const { lastPosition } = await topicById(target._id)
    const listed = [{ id: String(target._id), lastPosition }]
    expect([...(await newsIn(both.id, listed))]).eql([])
    expect((await newsIn(onlySource.id, listed)).get(String(target._id))?.count).equal(3)
    expect(await ReadingModel.countDocuments({ topic: source._id })).equal(0)
    expect(await watchLevel(onlySource, { kind: 'topic', id: String(target._id) })).equal('watch')
  })

  it('loses no reply that is written meanwhile, to either', async () => {
    const { mergeTopic } = await import('../../../models/topic/merging.js')
    const { reply } = await import('../../../models/topic/replies.js')
    const { topicById } = await import('../../../models/topic.js')
    const { recountTopic } = await import('../../../models/topic/recount.js')
    const { PostModel } = await import('../../../models/post.js')
    const { topic: target, author } = await topicWith(3)
    const { topic: source } = await topicWith(3)
    const moderator = await person({ roles: ['moderator'] })
    const say = (topic: typeof target, n: number) =>
      reply(topic._id, author, { body: `pendant ${n}`, submission: form() })
    const answers = await Promise.allSettled([
      say(source, 1),
      say(target, 2),
      mergeTopic(source, target, moderator),
      say(source, 3),
      say(target, 4),
      say(source, 5),
    ])
    expect(answers.map(({ status }) => status)).eql(Array(6).fill('fulfilled'))
    expect(await PostModel.countDocuments({ topic: source._id })).equal(0)
    expect(await PostModel.countDocuments({ topic: target._id })).equal(13)
    await recountTopic(target._id)
    expect((await topicById(target._id)).postCount).equal(13)
  })
})

describe('movePosts', () => {
  beforeEach(freshWorld)

  async function arranged() {
    const { movePosts } = await import('../../../models/topic/moving.js')
    const { topicById } = await import('../../../models/topic.js')
    const { topic: source, posts } = await topicWith(3, { title: 'La source' })
    const { topic: target } = await topicWith(2)
    const moderator = await person({ roles: ['moderator'] })
    return { movePosts, topicById, source, target, posts, moderator }
  }

  it('brings posts behind the first one of a topic that exists, once, and counts both right', async () => {
    const { movePosts, topicById, source, target, posts, moderator } = await arranged()
    const { postsAfter } = await import('../../../models/topic/page.js')
    const chosen = posts.slice(0, 2).map(({ _id }) => String(_id))
    const wanted = { posts: chosen, submission: form() }
    for (let time = 0; time < 2; time += 1) await movePosts(source, target, moderator, wanted)
    const bodies = (await postsAfter(target._id, 0, 50)).map(({ body }) => body)
    expect(bodies).eql(['Le premier message', 'Réponse 1', 'Réponse 2', 'Réponse 1', 'Réponse 2'])
    const [from, to] = [await topicById(source._id), await topicById(target._id)]
    expect([from.postCount, to.postCount, to.lastPosition]).eql([2, 5, 5])
    expect([from.log?.map(({ act }) => act), to.log?.map(({ act }) => act)]).eql([['forked'], ['joined']])
    const reader = await visitor()
    const { headers } = await reader.get(`/posts/${chosen[0]}`)
    expect(headers.location).include(String(target._id))
  })

  it('shows nothing as new to who has read both', async () => {
    const { movePosts, topicById, source, target, posts, moderator } = await arranged()
    const { markRead, newsIn } = await import('../../../models/topic/reading.js')
    const both = await person()
    await markRead(both.id, target._id, 3)
    await markRead(both.id, source._id, 4)
    const wanted = { posts: [String(posts[0]?._id)], submission: form() }
    await movePosts(source, target, moderator, wanted)
    const { lastPosition } = await topicById(target._id)
    const listed = [{ id: String(target._id), lastPosition }]
    expect((await newsIn(both.id, listed)).size).equal(0)
  })

  it('takes along neither the first post nor one of another topic, and goes nowhere else than elsewhere', async () => {
    const { movePosts, source, target, posts, moderator } = await arranged()
    const { postsAfter } = await import('../../../models/topic/page.js')
    const [first] = await postsAfter(source._id, 0, 1)
    const [foreign] = await postsAfter(target._id, 1, 1)
    const wanted = { posts: [first, foreign].map((post) => String(post?._id)), submission: form() }
    const failure = await movePosts(source, target, moderator, wanted).catch((error) => error)
    expect(failure.errors).eql({ posts: 'topics.errors.postsMissing' })
    const same = { posts: [String(posts[0]?._id)], submission: form() }
    const refused = await movePosts(source, source, moderator, same).catch((error) => error)
    expect(refused.errors).eql({ target: 'topics.errors.sameTopic' })
  })
})
