import { createHash } from 'node:crypto'
import mongoose, { Schema } from 'mongoose'
import { RateLimiterMongo, RateLimiterRes } from 'rate-limiter-flexible'
import { TooManyAttempts } from '../failure.js'

const minute = 60
const hour = 60 * minute

/** How many attempts, in how many seconds. "Network" is where a request comes from: an address, or a /64 of IPv6. */
const limits = {
  'sign-in-account': { points: 10, duration: 15 * minute },
  'sign-in-network': { points: 50, duration: 15 * minute },
  /** A whole workshop may sign up from one town hall. */
  'sign-up-network': { points: 40, duration: hour },
  'letter-recipient': { points: 5, duration: hour },
  'letter-network': { points: 40, duration: hour },
  /** The current password, asked again before something important. */
  'password-check': { points: 10, duration: 15 * minute },
  /** Above what a zealous reader finds in a day, below a campaign. */
  flags: { points: 20, duration: 24 * hour },
} as const

export type Limit = keyof typeof limits

const collection = 'attempts'

const attemptsSchema = new Schema(
  { key: { type: String, unique: true }, points: Number, expire: { type: Date, expires: 0 } },
  { collection },
)

/** Declares the indexes of what rate-limiter-flexible writes; nothing goes through it. */
mongoose.model('Attempts', attemptsSchema)

/** Made for each use: nothing is kept in the process, so a restart or another process counts on. */
function limiter(limit: Limit): RateLimiterMongo {
  return new RateLimiterMongo({
    ...limits[limit],
    storeClient: mongoose.connection.db,
    tableName: collection,
    keyPrefix: limit,
    disableIndexesCreation: true,
  })
}

/** Neither mail nor network addresses are kept in clear. */
function anonymous(subject: string): string {
  return createHash('sha256').update(subject).digest('base64url')
}

/**
 * Counts an attempt before it is made, so that a hundred at once are a hundred.
 * @throws TooManyAttempts when this subject has none left for now.
 */
export async function countAttempt(limit: Limit, subject: string): Promise<void> {
  try {
    await limiter(limit).consume(anonymous(subject))
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    throw new TooManyAttempts(Math.max(1, Math.ceil(error.msBeforeNext / 1000)))
  }
}

/** The subject has proved itself: its failures no longer count. */
export async function forgetAttempts(limit: Limit, subject: string): Promise<void> {
  await limiter(limit).delete(anonymous(subject))
}

/** One attempt was no failure after all. */
export async function takeBackAttempt(limit: Limit, subject: string): Promise<void> {
  await limiter(limit).reward(anonymous(subject))
}

/** Drops every count of a subject, whatever was counted. */
export async function forgetEveryAttempt(subject: string): Promise<void> {
  await Promise.all((Object.keys(limits) as Limit[]).map((limit) => forgetAttempts(limit, subject)))
}
