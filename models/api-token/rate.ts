import mongoose from 'mongoose'
import { RateLimiterMongo, RateLimiterRes } from 'rate-limiter-flexible'
import type { ApiToken } from '../api-token.js'
import { TooManyAttempts } from '../failure.js'

/** How many requests one token may make: several a second on average, and a burst now and then. */
export const requestLimit = { points: 300, duration: 60 }

/** Made for each use: nothing is kept in the process, so a restart or another process counts on. */
function limiter(): RateLimiterMongo {
  return new RateLimiterMongo({
    ...requestLimit,
    storeClient: mongoose.connection.db,
    tableName: 'attempts',
    keyPrefix: 'api-token',
    disableIndexesCreation: true,
  })
}

/** @throws TooManyAttempts when a token has asked too much for now. */
export async function countRequest(token: ApiToken): Promise<void> {
  try {
    await limiter().consume(String(token._id))
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    throw new TooManyAttempts(Math.max(1, Math.ceil(error.msBeforeNext / 1000)))
  }
}
