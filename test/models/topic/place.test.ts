import { expect } from 'chai'
import { PostModel } from '../../../models/post.js'
import { mostUsefulPosts, mostUsefulQuery } from '../../../models/topic/most-useful.js'
import { firstPostSince, nearestQuery, postAt } from '../../../models/topic/place.js'
import { type Topic, TopicModel } from '../../../models/topic.js'
import { freshWorld } from '../../support/hub.js'
import { topicWith } from '../../support/topics.js'

describe('a place in a long topic', () => {
  beforeEach(freshWorld)

  it('is that of a number, the next one where it is empty, the last one beyond the end', async () => {
    const topic = await gappedTopic()
    for (const [asked, found] of [
      [1, 1],
      [4, 4],
      [5, 7],
      [8, 8],
      [999, 8],
    ] as const) {
      expect((await postAt(topic, asked))?.position, `for ${asked}`).to.equal(found)
    }
  })

  it('is that of the first post of a day, whichever numbers are empty', async () => {
    const topic = await gappedTopic()
    for (const [asked, found] of [
      ['2025-12-01', 1],
      ['2026-01-01', 1],
      ['2026-01-03', 3],
      ['2026-01-05', 7],
      ['2026-01-08', 8],
      ['2026-02-01', 8],
    ] as const) {
      expect((await firstPostSince(topic, new Date(asked)))?.position, asked).to.equal(found)
    }
  })

  it('is found by an index, and so are its most useful posts', async () => {
    const { topic } = await topicWith(3)
    for (const query of [
      nearestQuery(topic._id, { $gte: 2 }, 1),
      nearestQuery(topic._id, { $lte: 2 }, -1),
      mostUsefulQuery(topic._id),
    ]) {
      const plan = JSON.stringify(await query.explain('queryPlanner'))
      expect(plan).include('IXSCAN').not.include('COLLSCAN').not.include('"SORT"')
    }
  })
})

describe('the most useful posts of a topic', () => {
  beforeEach(freshWorld)

  it('are at most three that two people at least found useful, in the order of the topic', async () => {
    const { topic, posts } = await topicWith(6)
    const votes = [1, 2, 4, 5, 3, 9]
    for (const [index, useful] of votes.entries()) {
      await PostModel.updateOne({ _id: posts[index]?._id }, { $set: { 'reactions.useful': useful } })
    }
    await PostModel.updateOne({ _id: posts[5]?._id }, { $set: { deletedAt: new Date() } })
    await PostModel.updateOne({ topic: topic._id, position: 1 }, { $set: { 'reactions.useful': 20 } })
    const found = await mostUsefulPosts(String(topic._id))
    expect(found.map(({ excerpt, count }) => `${excerpt}: ${count}`)).to.deep.equal([
      'Réponse 3: 4',
      'Réponse 4: 5',
      'Réponse 5: 3',
    ])
  })
})

/** Eight posts, one a day from 1 January on, of which the fifth and the sixth were never written whole. */
async function gappedTopic() {
  const { topic } = await topicWith(7)
  for (let position = 1; position <= 8; position += 1) {
    await PostModel.updateOne(
      { topic: topic._id, position },
      { $set: { createdAt: new Date(`2026-01-0${position}T00:00:00Z`) } },
    )
  }
  await PostModel.deleteMany({ topic: topic._id, position: { $in: [5, 6] } })
  return (await TopicModel.findById(topic._id).lean<Topic>()) as Topic
}
