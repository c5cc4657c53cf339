import { DateTime } from 'luxon'
import { briefCache } from '../server/lib/brief-cache.js'
import { PostModel } from './post.js'
import { UserModel } from './user.js'

const weeksShown = 26
const timeZone = 'Europe/Paris'

/** One week of the hub, from Monday in Paris. */
export interface Week {
  from: Date
  signUps: number
  posts: number
  /** People who wrote something. */
  writers: number
}

type Writing = Pick<Week, 'posts' | 'writers'>
type Within = { createdAt: { $gte: Date; $lt: Date } }

/** Of weeks that are over, by their Monday: nobody writes in them any more. */
const over = new Map<number, Writing>()

async function load(): Promise<Week[]> {
  const weeks: Week[] = []
  for (const monday of mondays()) weeks.push(await weekFrom(monday))
  return weeks
}

async function weekFrom(monday: DateTime): Promise<Week> {
  const [from, next] = [monday.toJSDate(), monday.plus({ weeks: 1 }).toJSDate()]
  const within = { createdAt: { $gte: from, $lt: next } }
  const writing = over.get(from.getTime()) ?? (await writingIn(within))
  if (next.getTime() < Date.now()) over.set(from.getTime(), writing)
  return { from, signUps: await UserModel.countDocuments(within), ...writing }
}

/** Read from the keys of an index alone, a batch after the other: others are answered meanwhile. */
async function writingIn(within: Within): Promise<Writing> {
  const writers = new Set<string>()
  let posts = 0
  const written = PostModel.collection.find(within, { projection: { _id: 0, author: 1 }, batchSize })
  for await (const { author } of written) {
    posts += 1
    writers.add(String(author))
  }
  return { posts, writers: writers.size }
}

/** The last of them is the one under way. */
function mondays(): DateTime[] {
  const last = DateTime.now().setZone(timeZone).startOf('week')
  return Array.from({ length: weeksShown }, (_, index) => last.minus({ weeks: weeksShown - 1 - index }))
}

const batchSize = 2000
const tenMinutes = 10 * 60_000
const kept = briefCache(load, tenMinutes)

/** The last 26 weeks, the oldest first; the one under way is counted at most every ten minutes. */
export function weeklyActivity(): Promise<Week[]> {
  return kept.get()
}
