import mongoose, { type QueryFilter } from 'mongoose'
import { excerptOf } from '../../server/lib/excerpt.js'
import { BadRequest } from '../failure.js'
import { notHidden } from '../hidden.js'
import { postPath } from '../paths.js'
import { type Post, PostModel } from '../post.js'
import { type Topic, TopicModel } from '../topic.js'

/** Something that a member wrote in public. */
export interface Activity {
  path: string
  title: string
  opened: boolean
  excerpt: string
  at: Date
}

interface Page {
  limit: number
  /** The `next` of the page before. */
  before?: string
}

/**
 * What somebody wrote, the latest first.
 * @throws BadRequest when `before` is no key of ours.
 */
export async function activityOf(userId: string, page: Page): Promise<{ rows: Activity[]; next?: string }> {
  const found = await activityQuery(userId, page).lean<Post[]>()
  const posts = found.slice(0, page.limit)
  const topics = await TopicModel.find(
    { _id: { $in: posts.map(({ topic }) => topic) }, deletedAt: { $exists: false }, ...notHidden },
    { title: 1 },
  ).lean<Topic[]>()
  const titles = new Map(topics.map(({ _id, title }) => [String(_id), title]))
  const last = posts.at(-1)
  return {
    rows: posts.flatMap((post) => {
      const title = titles.get(String(post.topic))
      if (title === undefined) return []
      const { createdAt: at, html, position } = post
      return [{ path: postPath(post), title, opened: position === 1, excerpt: excerptOf(html), at }]
    }),
    next: found.length > page.limit && last ? String(last._id) : undefined,
  }
}

/** The question behind `activityOf`; a test asks how it is answered. */
export function activityQuery(author: string, { limit, before }: Page) {
  return PostModel.find(
    { author, deletedAt: { $exists: false }, hidden: { $exists: false }, ...olderThan(before) },
    { topic: 1, position: 1, html: 1, createdAt: 1 },
  )
    .sort({ _id: -1 })
    .limit(limit + 1)
}

function olderThan(id: string | undefined): QueryFilter<Post> {
  if (id === undefined) return {}
  if (!mongoose.isObjectIdOrHexString(id)) throw new BadRequest()
  return { _id: { $lt: new mongoose.Types.ObjectId(id) } }
}
