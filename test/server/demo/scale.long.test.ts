import { expect } from 'chai'
import { PostModel } from '../../../models/post.js'
import { SearchEntryModel } from '../../../models/search/entry.js'
import { type Topic, TopicModel } from '../../../models/topic.js'
import { fillDemo } from '../../../server/demo/fill.js'
import { RunModel } from '../../../server/demo/run.js'
import { allPosts, allTopics, expectCountersToAgree } from '../../support/demo.js'
import { freshWorld } from '../../support/hub.js'

const indexesOf = async (models: Pick<typeof PostModel, 'collection'>[]) =>
  (await Promise.all(models.map(({ collection }) => collection.indexes()))).map((indexes) =>
    indexes.map(({ name }) => name).sort(),
  )

describe('the demo at scale', function () {
  this.timeout(120_000)
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

  it('makes the indexes of very many posts once they are there, wherever it was stopped before', async function () {
    this.timeout(240_000)
    await freshWorld()
    const filled = [PostModel, TopicModel, SearchEntryModel]
    const declared = await indexesOf(filled)
    let blocks = 0
    await fillDemo({ scale: 55_000, stopped: () => ++blocks > 2 })
    expect(await PostModel.collection.indexes()).to.have.length(1)
    for (const model of filled) await model.createIndexes()
    const run = await fillDemo({ scale: 55_000 })
    expect(await PostModel.countDocuments()).to.equal(run.posts)
    expect(await indexesOf(filled)).to.deep.equal(declared)
    const plan = JSON.stringify(await SearchEntryModel.find({ terms: 'emploi', kind: 'post' }).explain())
    expect(plan).to.include('IXSCAN')
  })
})
