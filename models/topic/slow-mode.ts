import mongoose from 'mongoose'
import { RateLimiterMongo, RateLimiterRes } from 'rate-limiter-flexible'
import { recordAct } from '../audit.js'
import { contentChanged } from '../content-version.js'
import { TooManyAttempts } from '../failure.js'
import { isModerator } from '../policies/roles.js'
import { type Allowance, boundless } from '../post/rate.js'
import { type Topic, TopicModel } from '../topic.js'
import type { Role } from '../user.js'

/** Minutes between two posts of one person that moderators may choose from; 0 ends it. */
export const slowModes = [0, 1, 5, 15, 60, 240, 1440] as const

/** Slows a topic down, or lets it go on as before. */
export async function setSlowMode(topic: Topic, minutes: number, by: { id: string }): Promise<void> {
  const update = minutes > 0 ? { $set: { slowMinutes: minutes } } : { $unset: { slowMinutes: 1 } }
  await TopicModel.updateOne({ _id: topic._id }, update)
  const subject = { kind: 'topic', id: String(topic._id), label: topic.title }
  await recordAct({ act: 'topic.slowed', by: by.id, subject, details: { minutes } })
  await contentChanged()
}

/** One post in so many minutes, also when two are sent at the same moment; moderators are not held up. */
export function slowAllowance(topic: Topic, author: { id: string; roles: Role[] }): Allowance {
  if (!topic.slowMinutes || isModerator(author)) return boundless
  const limiter = new RateLimiterMongo({
    points: 1,
    duration: topic.slowMinutes * 60,
    storeClient: mongoose.connection.db,
    tableName: 'attempts',
    keyPrefix: `slow-${topic._id}-${topic.slowMinutes}`,
    disableIndexesCreation: true,
  })
  return {
    async spend() {
      try {
        await limiter.consume(author.id)
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error
        const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000))
        throw new TooManyAttempts(seconds, 'moderation.slow.wait')
      }
    },
    async restore() {
      await limiter.reward(author.id)
    },
  }
}
