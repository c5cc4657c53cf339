import { expect } from 'chai'
import { PostModel } from '../../../models/post.js'
import { type Topic, TopicModel } from '../../../models/topic.js'
import { fillDemo } from '../../../server/demo/fill.js'
import { RunModel } from '../../../server/demo/run.js'
import { allPosts, allTopics, expectCountersToAgree } from '../../support/demo.js'
import { freshWorld } from '../../support/hub.js'

describe('the demo at scale', () => {
  const scale = 4000

  it('goes on where it was cut off and gives what one run would have given', async () => {
    const now = new Date()
    await freshWorld()
    await fillDemo({ scale, now })
    const [topics, posts] = [await allTopics(), await allPosts()]
    expect(posts.length).to.be.within(scale, scale + 400)
    await expectCountersToAgree()

    await freshWorld()
    let blocks = 0
    const cut = await fillDemo({ scale, now, stopped: () => ++blocks > 1 })
    expect(cut.finishedAt).to.equal(undefined)
    await expectCountersToAgree()
    await fillDemo({ scale, now: new Date(now.getTime() + 90_000_000) })
    expect(await allTopics()).to.deep.equal(topics)
    expect(await allPosts()).to.deep.equal(posts)
  })

  it('stores what was left half stored when it was killed', async () => {
    const whole = await PostModel.countDocuments()
    const last = await TopicModel.findOne().sort({ _id: -1 }).lean<Topic>()
    await TopicModel.deleteOne({ _id: last?._id })
    await PostModel.deleteMany({ topic: last?._id, position: { $gt: 1 } })
    await RunModel.updateOne({}, { $set: { topics: 0, posts: 0, postCounts: [] }, $unset: { finishedAt: 1 } })
    await fillDemo({ scale })
    expect(await PostModel.countDocuments()).to.equal(whole)
    await expectCountersToAgree()
  })

  it('adds other conversations of the same people with another seed', async () => {
    const whole = await PostModel.countDocuments()
    await fillDemo({ seed: 2 })
    expect(await PostModel.countDocuments()).to.be.above(whole + 1000)
    await expectCountersToAgree()
  })
})
