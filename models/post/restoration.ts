import mongoose from 'mongoose'
import { recordAct } from '../audit.js'
import { buried, forgetBuried } from '../buried.js'
import { contentChanged } from '../content-version.js'
import { NotFound } from '../failure.js'
import { type Post, PostModel } from '../post.js'
import { countPostOf } from '../topic/counters.js'
import { lastDeletedPost, undeleteTopic } from '../topic/deletion.js'
import { recountTopic } from '../topic/recount.js'
import { indexPost } from '../topic/search-entry.js'
import { expireVersions } from './versions.js'

/**
 * The tombstone, or the post that was restored meanwhile, with this id.
 * @throws NotFound when there never was one.
 */
export async function deletedPostById(id: string): Promise<Post> {
  const post = mongoose.isObjectIdOrHexString(id) && (await PostModel.findById(id).lean<Post>())
  if (!post) throw new NotFound()
  return post
}

/**
 * Gives a deleted post its words back, and its topic if that went with it.
 * @throws Gone when it was deleted too long ago.
 */
export async function undeletePost(post: Post, by: { id: string }): Promise<void> {
  if (!post.deletedAt) return
  const held = await buried<Pick<Post, 'body' | 'html' | 'editedAt'>>(post._id)
  const restored = await PostModel.updateOne(
    { _id: post._id, deletedAt: { $exists: true } },
    { $set: held, $unset: { deletedAt: 1, deletedBy: 1 } },
  )
  await undeleteTopic(post.topic, by)
  if (restored.modifiedCount > 0) {
    await countPostOf(post.author, 1)
    await recordAct({ act: 'post.restored', by: by.id, subject: { kind: 'post', id: String(post._id) } })
  }
  await Promise.all([recountTopic(post.topic), expireVersions(post._id, undefined), forgetBuried(post._id)])
  await indexPost(post._id)
  await contentChanged()
}

/**
 * Brings a deleted topic back; one that went with its last words gets these back too.
 * @throws NotFound when there never was one, Gone when it was deleted too long ago.
 */
export async function undeleteTopicAndWords(id: string, by: { id: string }): Promise<void> {
  if (!mongoose.isObjectIdOrHexString(id)) throw new NotFound()
  const topic = new mongoose.Types.ObjectId(id)
  await undeleteTopic(topic, by)
  const readable = await PostModel.exists({ topic, deletedAt: { $exists: false } })
  const last = readable ? undefined : await lastDeletedPost(topic)
  if (last) await undeletePost(last, by)
}
