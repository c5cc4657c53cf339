import { plainText } from '../../server/lib/plain-text.js'
import type { Bookmark } from '../bookmark.js'
import { postPath } from '../paths.js'
import { type Person, peopleById } from '../person.js'
import { type Post, PostModel } from '../post.js'
import { topicsById } from '../topic.js'

const longestExcerpt = 240

/** A post kept for later, as a list shows it; without `path` when it is not there any more. */
export interface KeptPost {
  post: string
  at: Date
  remindAt?: Date
  path?: string
  title?: string
  position?: number
  theme?: string
  excerpt?: string
  /** Nobody when they have left. */
  author?: Person
}

/** What these bookmarks keep, in their order; what is deleted or masked meanwhile without its words. */
export async function keptPosts(bookmarks: Bookmark[]): Promise<KeptPost[]> {
  const found = await PostModel.find({
    _id: { $in: bookmarks.map(({ post }) => post) },
    deletedAt: { $exists: false },
    hidden: { $exists: false },
  }).lean<Post[]>()
  const [topics, people] = await Promise.all([
    topicsById([...new Set(found.map(({ topic }) => String(topic)))]),
    peopleById(found.map(({ author }) => author)),
  ])
  const posts = new Map(found.map((post) => [String(post._id), post]))
  return bookmarks.map(({ post: id, at, remindAt }) => {
    const post = posts.get(String(id))
    const topic = post && topics.get(String(post.topic))
    if (!post || !topic || topic.hidden) return { post: String(id), at }
    const text = plainText(post.html)
    return {
      post: String(id),
      at,
      remindAt: remindAt ?? undefined,
      path: postPath(post),
      title: topic.title,
      position: post.position,
      theme: topic.theme,
      excerpt: text.length > longestExcerpt ? `${text.slice(0, longestExcerpt).trimEnd()}…` : text,
      author: people.get(String(post.author)),
    }
  })
}
