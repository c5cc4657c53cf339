import mongoose from 'mongoose'
import { RateLimiterMongo, RateLimiterRes } from 'rate-limiter-flexible'
import { TooManyAttempts } from '../failure.js'

const minute = 60
const hour = 60 * minute

/** How much one member may write, in how many seconds: far above a lively discussion, far below a flood. */
const limits = {
  post: [
    { points: 10, duration: minute },
    { points: 100, duration: hour },
  ],
  topic: [
    { points: 3, duration: minute },
    { points: 20, duration: hour },
  ],
}

/** `models/account/throttle.ts` declares its indexes. */
const collection = 'attempts'

/** Made for each use: nothing is kept in the process, so a restart or another process counts on. */
function limiter(kind: string, limit: { points: number; duration: number }): RateLimiterMongo {
  return new RateLimiterMongo({
    ...limit,
    storeClient: mongoose.connection.db,
    tableName: collection,
    keyPrefix: `${kind}-${limit.duration}`,
    disableIndexesCreation: true,
  })
}

/**
 * Counts what a member is about to write.
 * @throws TooManyAttempts when they have written too much for now.
 */
export async function countWriting(kind: keyof typeof limits, author: { id: string }): Promise<void> {
  try {
    await Promise.all(limits[kind].map((limit) => limiter(kind, limit).consume(author.id)))
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    throw new TooManyAttempts(Math.max(1, Math.ceil(error.msBeforeNext / 1000)), 'topics.tooFast')
  }
}
