import type { PersonalDomain } from '../personal-data.js'
import { TopicModel } from '../topic.js'
import { ReadingModel } from './reading.js'

/** The topics that somebody opened; their author's id says nothing once the account is gone. */
export const topicData: PersonalDomain = {
  domain: 'topics',
  async collect(author) {
    return TopicModel.find(
      { author, deletedAt: { $exists: false } },
      { title: 1, theme: 1, territory: 1, challenge: 1, createdAt: 1 },
    )
      .sort({ lastPostAt: -1, _id: -1 })
      .lean()
  },
  async forget() {},
}

/** How far somebody has read in each topic. */
export const readingData: PersonalDomain = {
  domain: 'readings',
  async collect(user) {
    return ReadingModel.find({ user }, { topic: 1, position: 1, readAt: 1 }).sort({ topic: 1 }).lean()
  },
  async forget(user) {
    await ReadingModel.deleteMany({ user })
  },
}
