import { DateTime } from 'luxon'
import type { Types } from 'mongoose'
import { excerptOf } from '../../server/lib/excerpt.js'
import { type Bookmark, BookmarkModel, bookmarkPost } from '../bookmark.js'
import { InvalidInput } from '../failure.js'
import { notHidden } from '../hidden.js'
import { notify } from '../notification.js'
import { postPath } from '../paths.js'
import { type Post, PostModel } from '../post.js'
import { topicsById } from '../topic.js'

const hourOfDay = 8
const batch = 200

/** The days that are offered first: tomorrow, next Monday, the same day next month. */
export function daysOffered(zone: string, now = new Date()): string[] {
  const today = DateTime.fromJSDate(now, { zone }).startOf('day')
  const days = [today.plus({ days: 1 }), today.startOf('week').plus({ weeks: 1 }), today.plus({ months: 1 })]
  return [...new Set(days.map((day) => day.toISODate() ?? ''))].filter(Boolean)
}

/**
 * Keeps a post, and reminds its member in the morning of that day; one reminder a post, the last one asked for.
 * @param day as `<input type="date">` holds it
 * @throws InvalidInput for a day that has begun, Gone when the post is deleted meanwhile.
 */
export async function remindOfPost(
  user: { id: string; timeZone: string },
  post: Pick<Post, '_id'>,
  day: string,
): Promise<Date> {
  const morning = DateTime.fromISO(day, { zone: user.timeZone }).set({ hour: hourOfDay })
  if (morning < DateTime.now().setZone(user.timeZone).endOf('day')) {
    throw new InvalidInput({ day: 'bookmarks.errors.dayPassed' })
  }
  await bookmarkPost(user, post)
  const remindAt = morning.toJSDate()
  await BookmarkModel.updateOne({ user: user.id, post: post._id }, { $set: { remindAt } })
  return remindAt
}

/** The post stays kept. */
export async function dropReminder(user: { id: string }, post: Types.ObjectId | string): Promise<void> {
  await BookmarkModel.updateOne({ user: user.id, post }, { $unset: { remindAt: 1 } })
}

export async function reminderOf(user: { id: string }, post: Pick<Post, '_id'>): Promise<Date | undefined> {
  const kept = await BookmarkModel.findOne({ user: user.id, post: post._id }).lean<Bookmark>()
  return kept?.remindAt ?? undefined
}

/** Tells what was to be told by now. Cut off between telling and noting it, it tells again what is told once by its key. */
export async function tellReminders(now = new Date()): Promise<void> {
  const due = await dueQuery(now).lean<Bookmark[]>()
  for (const bookmark of due) {
    await tell(bookmark)
    const { _id, remindAt } = bookmark
    await BookmarkModel.updateOne({ _id, remindAt }, { $unset: { remindAt: 1 } })
  }
  if (due.length === batch) await tellReminders(now)
}

/** The question behind it; a test asks how it is answered. */
export function dueQuery(now: Date) {
  return BookmarkModel.find({ remindAt: { $lte: now } })
    .sort({ remindAt: 1 })
    .limit(batch)
}

/** Of what is deleted or masked meanwhile, nothing is said. */
async function tell({ _id, user, post: id, remindAt }: Bookmark): Promise<void> {
  const there = { _id: id, deletedAt: { $exists: false }, ...notHidden }
  const post = await PostModel.findOne(there).lean<Post>()
  const topic = post && (await topicsById([String(post.topic)])).get(String(post.topic))
  if (!post || !topic || topic.hidden) return
  await notify({
    kind: 'bookmark-reminder',
    to: [String(user)],
    path: postPath(post),
    values: { title: topic.title, excerpt: excerptOf(post.html) },
    key: `bookmark ${_id} ${remindAt?.getTime()}`,
  })
}
