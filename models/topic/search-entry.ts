import type { Types } from 'mongoose'
import { notHidden } from '../hidden.js'
import { type Post, PostModel } from '../post.js'
import { indexEntry, removeEntry } from '../search/entry.js'
import { type Topic, TopicModel } from '../topic.js'
import { findableReply, findableTopic } from './search.js'

type Id = Types.ObjectId | string

/** What is deleted, masked or merged is found nowhere. */
export const findable = { deletedAt: { $exists: false }, mergedInto: { $exists: false }, ...notHidden }

/** Makes a topic found by what it says now, its replies aside. To be called by every verb that changes its words or state. */
export async function indexTopic(id: Id): Promise<void> {
  const [topic, opening] = await Promise.all([
    TopicModel.findOne({ _id: id, ...findable }).lean<Topic>(),
    PostModel.findOne({ topic: id, position: 1 }, { html: 1 }).lean<Post>(),
  ])
  if (!topic) return removeEntry('topic', String(id))
  await indexEntry(findableTopic(topic, opening ?? { html: '' }))
}

/** Makes a post found by what it says now, and where it stands now. */
export async function indexPost(id: Id): Promise<void> {
  const post = await PostModel.findById(id).lean<Post>()
  if (post?.position === 1) return indexTopic(post.topic)
  const readable = post && !post.deletedAt && !post.hidden
  const topic = readable && (await TopicModel.findOne({ _id: post.topic, ...findable }).lean<Topic>())
  if (!topic) return removeEntry('post', String(id))
  await indexEntry(findableReply(topic, post))
}

/** Makes a topic found with all that is said in it: one that comes back, or whose posts came from elsewhere. */
export async function indexWholeTopic(id: Id): Promise<void> {
  await indexTopic(id)
  const opening = await PostModel.findOne({ topic: id, position: 1 }, { _id: 1 }).lean<Post>()
  if (opening) await removeEntry('post', String(opening._id))
  const topic = await TopicModel.findOne({ _id: id, ...findable }).lean<Topic>()
  if (!topic) return
  const replies = PostModel.find({
    topic: id,
    position: { $gt: 1 },
    deletedAt: { $exists: false },
    ...notHidden,
  })
  for await (const post of replies.sort({ position: 1 }).lean<Post>().cursor()) {
    await indexEntry(findableReply(topic, post as Post))
  }
}
