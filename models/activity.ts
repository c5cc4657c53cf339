import { DateTime } from 'luxon'
import { briefCache } from '../server/lib/brief-cache.js'
import { PostModel } from './post.js'
import { UserModel } from './user.js'

const week = 7 * 24 * 3600 * 1000
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

const trunc = (field: string) => ({
  $dateTrunc: { date: field, unit: 'week', startOfWeek: 'monday', timezone: timeZone },
})

async function load(): Promise<Week[]> {
  const since = new Date(Date.now() - weeksShown * week)
  const [signUps, writing] = await Promise.all([
    UserModel.aggregate<{ _id: Date; count: number }>([
      { $match: { createdAt: { $gte: since } } },
      { $group: { _id: trunc('$createdAt'), count: { $sum: 1 } } },
    ]),
    PostModel.aggregate<{ _id: Date; posts: number; writers: number }>([
      { $match: { createdAt: { $gte: since } } },
      { $group: { _id: { week: trunc('$createdAt'), author: '$author' }, posts: { $sum: 1 } } },
      { $group: { _id: '$_id.week', posts: { $sum: '$posts' }, writers: { $sum: 1 } } },
    ]),
  ])
  const newcomers = new Map(signUps.map(({ _id, count }) => [_id.getTime(), count]))
  const words = new Map(writing.map((one) => [one._id.getTime(), one]))
  return mondays(since).map((from) => ({
    from,
    signUps: newcomers.get(from.getTime()) ?? 0,
    posts: words.get(from.getTime())?.posts ?? 0,
    writers: words.get(from.getTime())?.writers ?? 0,
  }))
}

/** Every Monday after `since`, this week's included: whole weeks only, but for the one under way. */
function mondays(since: Date): Date[] {
  const first = DateTime.fromJSDate(since, { zone: timeZone }).startOf('week').plus({ weeks: 1 })
  return Array.from({ length: weeksShown }, (_, index) => first.plus({ weeks: index }).toJSDate())
}

const tenMinutes = 10 * 60_000
const kept = briefCache(load, tenMinutes)

/** The last 26 weeks, the oldest first; counted at most every ten minutes. */
export function weeklyActivity(): Promise<Week[]> {
  return kept.get()
}
