import { setTimeout as pause } from 'node:timers/promises'
import mongoose from 'mongoose'
import { RateLimiterMongo, RateLimiterRes } from 'rate-limiter-flexible'
import { TooManyAttempts } from '../failure.js'
import type { Post } from '../post.js'

const minute = 60
const hour = 60 * minute

/** How much one member may write, in how many seconds, the shortest first: above a lively discussion, below a flood. */
const limits = {
  post: [
    { points: 10, duration: minute },
    { points: 100, duration: hour },
  ],
  /** Requests for a masterclass, and joining those of others. */
  request: [
    { points: 3, duration: minute },
    { points: 20, duration: hour },
  ],
  second: [
    { points: 30, duration: minute },
    { points: 200, duration: hour },
  ],
  topic: [
    { points: 3, duration: minute },
    { points: 20, duration: hour },
  ],
}

type Kind = keyof typeof limits

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

/** What one member may still write. */
export interface Allowance {
  /** @throws TooManyAttempts when nothing is left for now. */
  spend(): Promise<void>
  /** Takes back what turned out not to be written. */
  restore(): Promise<void>
}

/** For what no form sends. */
export const boundless: Allowance = { spend: async () => {}, restore: async () => {} }

export function writingAllowance(kind: Kind, author: { id: string }): Allowance {
  return { spend: () => countWriting(kind, author), restore: () => uncountWriting(kind, author) }
}

const twinMilliseconds = 300

/**
 * Spends an allowance on a form that is new; of two clicks on the last one allowed, the second finds what the first wrote.
 * @returns what the form has written already, for nothing.
 */
export async function spendOnce(
  allowance: Allowance,
  sentBefore: () => Promise<Post | null>,
): Promise<Post | null> {
  const earlier = await sentBefore()
  if (earlier) return earlier
  try {
    await allowance.spend()
    return null
  } catch (error) {
    if (!(error instanceof TooManyAttempts)) throw error
    await pause(twinMilliseconds)
    const twin = await sentBefore()
    if (twin) return twin
    throw error
  }
}

/**
 * Counts what a member is about to write; what the minute refuses leaves the hour as it is.
 * @throws TooManyAttempts when they have written too much for now.
 */
export async function countWriting(kind: Kind, author: { id: string }): Promise<void> {
  try {
    for (const limit of limits[kind]) await limiter(kind, limit).consume(author.id)
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    throw new TooManyAttempts(Math.max(1, Math.ceil(error.msBeforeNext / 1000)), 'topics.tooFast')
  }
}

async function uncountWriting(kind: Kind, author: { id: string }): Promise<void> {
  await Promise.all(limits[kind].map((limit) => limiter(kind, limit).reward(author.id)))
}
