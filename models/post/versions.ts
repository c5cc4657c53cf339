import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import type { Post } from '../post.js'

const postVersionSchema = new Schema(
  {
    post: { type: Schema.Types.ObjectId, ref: 'Post', required: true },
    /** Counted from 1 on; the present words of a post are not among them. */
    version: { type: Number, required: true },
    body: { type: String, default: '' },
    /** When these words were written. */
    at: { type: Date, required: true },
    /** Of a deleted post. */
    expiresAt: Date,
  },
  { collection: 'post_versions' },
)
postVersionSchema.index({ post: 1, version: 1 }, { unique: true })
postVersionSchema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 })

export type PostVersion = InferSchemaType<typeof postVersionSchema>

export const PostVersionModel = mongoose.model('PostVersion', postVersionSchema)

/** A post that was never edited holds its first version. */
export function versionOf(post: Pick<Post, 'version'>): number {
  return post.version ?? 1
}

/** What to look for so that only this version of a post is found. */
export function atVersion(version: number) {
  return { version: version === 1 ? { $in: [1, null] } : version }
}

/** Keeps the words of a post before they are replaced; keeping them twice is keeping them once. */
export async function keepVersion(post: Post): Promise<void> {
  await PostVersionModel.updateOne(
    { post: post._id, version: versionOf(post) },
    { $setOnInsert: { body: post.body, at: post.editedAt ?? post.createdAt } },
    { upsert: true },
  )
}

export const mostVersionsShown = 20

/** What a post said, the oldest of the last versions first, its present words at the end. */
export async function versionsOf(post: Post): Promise<Pick<PostVersion, 'version' | 'body' | 'at'>[]> {
  const earlier = await PostVersionModel.find({ post: post._id, version: { $lt: versionOf(post) } })
    .sort({ version: -1 })
    .limit(mostVersionsShown)
    .lean<PostVersion[]>()
  const present = {
    version: versionOf(post),
    body: post.hidden?.body ?? post.body,
    at: post.editedAt ?? post.createdAt,
  }
  return [...earlier.reverse(), present]
}

/** The versions of a deleted post go when its words do; of a restored one they stay. */
export async function expireVersions(post: Types.ObjectId, at: Date | undefined): Promise<void> {
  await PostVersionModel.updateMany({ post }, at ? { $set: { expiresAt: at } } : { $unset: { expiresAt: 1 } })
}
