import { expect } from 'chai'
import { freshWorld } from '../../support/hub.js'
import { person } from '../../support/member.js'
import { topicWith } from '../../support/topics.js'

describe('recounting the forums', () => {
  beforeEach(freshWorld)

  it('mends every count that has drifted, and finds nothing the next time', async () => {
    const { beginRecounting, goOnRecounting, recounting } = await import(
      '../../../models/topic/recounting.js'
    )
    const { PostModel } = await import('../../../models/post.js')
    const { react } = await import('../../../models/post/reactions.js')
    const { ThemeModel } = await import('../../../models/theme.js')
    const { TopicModel } = await import('../../../models/topic.js')
    const { topic, posts } = await topicWith(2)
    const [post] = posts
    if (!post) throw new Error('no reply')
    await react(post, await person(), 'thanks')
    await PostModel.updateOne({ _id: post._id }, { $set: { 'reactions.thanks': 7 } })
    await TopicModel.updateOne({ _id: topic._id }, { $set: { postCount: 9 } })
    await ThemeModel.updateOne({ _id: 'circular' }, { $set: { topicCount: 5 } })
    await beginRecounting()
    expect(await goOnRecounting(60_000)).equal(true)
    expect((await PostModel.findById(post._id).lean())?.reactions?.thanks).equal(1)
    expect((await TopicModel.findById(topic._id).lean())?.postCount).equal(3)
    expect((await ThemeModel.findById('circular').lean())?.topicCount).equal(1)
    expect(await recounting()).include({ mended: 3 })
    await beginRecounting()
    await goOnRecounting(60_000)
    expect(await recounting()).include({ mended: 0 })
  })

  it('goes on where it was cut off', async () => {
    const { beginRecounting, goOnRecounting, RecountingModel, recounting } = await import(
      '../../../models/topic/recounting.js'
    )
    const { TopicModel } = await import('../../../models/topic.js')
    const [before, after] = [await topicWith(0), await topicWith(0)]
    await TopicModel.updateMany({}, { $set: { postCount: 4 } })
    await beginRecounting()
    expect(await goOnRecounting(-1), 'no time').equal(false)
    await RecountingModel.updateOne({}, { $set: { after: before.topic._id } })
    await beginRecounting()
    await goOnRecounting(60_000)
    const counts = [before, after].map(
      async ({ topic }) => (await TopicModel.findById(topic._id).lean())?.postCount,
    )
    expect(await Promise.all(counts)).eql([4, 1])
    expect((await recounting())?.finishedAt).instanceOf(Date)
  })
})
