import mongoose, { type InferSchemaType, Schema, Types } from 'mongoose'
import { isDuplicateKey } from '../server/lib/duplicate-key.js'
import { contentChanged } from './content-version.js'
import { BadRequest, Gone } from './failure.js'
import { memberChanged } from './member-version.js'
import { type Post, PostModel } from './post.js'

/** A post that a member keeps for later; nobody else knows. */
const bookmarkSchema = new Schema(
  {
    user: { type: Schema.Types.ObjectId, ref: 'User', required: true },
    post: { type: Schema.Types.ObjectId, ref: 'Post', required: true },
    at: { type: Date, required: true },
    /** When its member wants to be told of it again; see `bookmark/reminder.ts`. */
    remindAt: Date,
  },
  { collection: 'bookmarks' },
)
bookmarkSchema.index({ user: 1, post: 1 }, { unique: true })
bookmarkSchema.index({ user: 1, _id: -1 })
bookmarkSchema.index({ remindAt: 1 }, { sparse: true })

export type Bookmark = InferSchemaType<typeof bookmarkSchema> & { _id: Types.ObjectId }

export const BookmarkModel = mongoose.model('Bookmark', bookmarkSchema)

/**
 * Keeps a post for later; what is kept already stays where it is in the list.
 * @throws Gone when the post is deleted meanwhile.
 */
export async function bookmarkPost(user: { id: string }, post: Pick<Post, '_id'>): Promise<void> {
  await markAsBookmarked(post)
  await BookmarkModel.create({ user: user.id, post: post._id, at: new Date() }).catch((error) => {
    if (!isDuplicateKey(error)) throw error
  })
  memberChanged(user.id)
}

export async function dropBookmark(user: { id: string }, post: Types.ObjectId | string): Promise<void> {
  const { deletedCount } = await BookmarkModel.deleteOne({ user: user.id, post })
  if (deletedCount > 0) memberChanged(user.id)
}

/** Which of these posts a member keeps, by id; asks nothing when nobody ever kept any of them. */
export async function bookmarkedAmong(
  user: { id: string },
  posts: Pick<Post, '_id' | 'bookmarked'>[],
): Promise<Set<string>> {
  const ids = posts.filter(({ bookmarked }) => bookmarked).map(({ _id }) => _id)
  if (ids.length === 0) return new Set()
  const kept = await BookmarkModel.find({ user: user.id, post: { $in: ids } }, { post: 1 }).lean<Bookmark[]>()
  return new Set(kept.map(({ post }) => String(post)))
}

/**
 * What a member keeps, the last kept first.
 * @param page `before` is the `next` of the page before.
 * @throws BadRequest when `before` is no such key.
 */
export async function bookmarksOf(
  user: { id: string },
  page: { limit: number; before?: string },
): Promise<{ bookmarks: Bookmark[]; next?: string }> {
  if (page.before !== undefined && !mongoose.isObjectIdOrHexString(page.before)) throw new BadRequest()
  const found = await bookmarksQuery(user, page).lean<Bookmark[]>()
  const bookmarks = found.slice(0, page.limit)
  return { bookmarks, next: found.length > page.limit ? String(bookmarks.at(-1)?._id) : undefined }
}

/** The question behind `bookmarksOf`, for one more than the page holds; a test asks how it is answered. */
export function bookmarksQuery(user: { id: string }, page: { limit: number; before?: string }) {
  return BookmarkModel.find({
    user: user.id,
    ...(page.before && { _id: { $lt: new Types.ObjectId(page.before) } }),
  })
    .sort({ _id: -1 })
    .limit(page.limit + 1)
}

/** Says on the post itself that somebody keeps it, or did: the pages of others need not ask. */
async function markAsBookmarked({ _id }: Pick<Post, '_id'>): Promise<void> {
  const marked = await PostModel.findOneAndUpdate(
    { _id, deletedAt: { $exists: false } },
    { $set: { bookmarked: true } },
    { projection: { bookmarked: 1 } },
  ).lean<Pick<Post, 'bookmarked'>>()
  if (!marked) throw new Gone('topics.postGone')
  if (!marked.bookmarked) await contentChanged()
}
