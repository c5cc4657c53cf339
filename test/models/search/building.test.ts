import { expect } from 'chai'
import mongoose from 'mongoose'
import { freshWorld } from '../../support/hub.js'
import { person } from '../../support/member.js'
import { topicWith } from '../../support/topics.js'

const builds = () => mongoose.connection.collection('search_builds')
const entries = () => mongoose.connection.collection('search_entries')

describe('the index of the search', () => {
  let before: mongoose.mongo.Document | null

  beforeEach(async () => {
    await freshWorld()
    before = await builds().findOne()
    await builds().deleteMany({})
  })

  afterEach(async () => {
    await builds().deleteMany({})
    if (before) await builds().insertOne(before)
  })

  it('has not begun in a hub that holds nothing, and has once there is something to be found or a build', async () => {
    const { isIndexBegun, completeIndex } = await import('../../../models/search/building.js')
    expect(await isIndexBegun(['topics', 'posts'])).to.equal(false)
    await topicWith(0)
    expect(await isIndexBegun(['topics', 'posts'])).to.equal(true)
    expect(await isIndexBegun(['events'])).to.equal(false)
    await completeIndex(['topics', 'posts'])
    expect(await isIndexBegun(['events'])).to.equal(true)
  })

  it('is whole once everything that did not index itself has been read', async () => {
    const { completeIndex } = await import('../../../models/search/building.js')
    const { indexVersion } = await import('../../../models/search/entry.js')
    await person({ name: 'Zénobie Quartier' })
    await entries().deleteMany({ kind: { $in: ['theme', 'topic'] } })
    await topicWith(0)
    await entries().deleteMany({ kind: 'topic' })
    await completeIndex(['topics', 'posts'])
    expect(await entries().countDocuments({ kind: 'theme' })).to.equal(11)
    expect(await entries().countDocuments({ kind: 'topic' })).to.equal(0)
    const build = await builds().findOne()
    expect(build?.version).to.equal(indexVersion)
    expect(build?.finishedAt).to.be.a('date')
  })
})
