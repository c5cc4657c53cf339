import type { Types } from 'mongoose'
import { contentChanged } from '../content-version.js'
import { type HidingReason, notHidden } from '../hidden.js'
import { PostModel } from '../post.js'
import { indexPost } from '../topic/search-entry.js'

type PostId = Types.ObjectId | string

/** Masks a post: a tombstone keeps its place, its words stay for moderators and its author. Once is as good as twice. */
export async function hidePost(id: PostId, reason: HidingReason): Promise<void> {
  const present = { _id: id, deletedAt: { $exists: false } }
  const masked = await PostModel.updateOne(
    { ...present, ...notHidden },
    [
      { $set: { hidden: { at: '$$NOW', reasons: [reason], body: '$body', html: '$html' } } },
      { $set: { body: '', html: '' } },
    ],
    { updatePipeline: true },
  )
  if (masked.modifiedCount === 0) {
    await PostModel.updateOne(
      { ...present, hidden: { $exists: true } },
      { $addToSet: { 'hidden.reasons': reason } },
    )
  }
  await indexPost(id)
  await contentChanged()
}

/** Shows a post again as it was, unless it is masked for another reason too. */
export async function restorePost(id: PostId, reason: HidingReason): Promise<void> {
  await PostModel.updateOne({ _id: id, 'hidden.reasons': reason }, { $pull: { 'hidden.reasons': reason } })
  await PostModel.updateOne(
    { _id: id, 'hidden.reasons': { $size: 0 } },
    [{ $set: { body: '$hidden.body', html: '$hidden.html' } }, { $unset: 'hidden' }],
    { updatePipeline: true },
  )
  await indexPost(id)
  await contentChanged()
}
