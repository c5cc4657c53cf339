import { contentChanged } from '../content-version.js'
import { Gone } from '../failure.js'
import { type Post, PostModel } from '../post.js'
import { countPostOf, uncountTopic } from '../topic/counters.js'
import { type Topic, TopicModel } from '../topic.js'

/**
 * Deletes a post: its words are erased and a tombstone keeps its place. A topic whose last readable post goes, goes too.
 * @returns whether the topic is deleted with it.
 * @throws Gone when somebody was quicker.
 */
export async function deletePost(post: Post, by: { id: string }): Promise<{ topicDeleted: boolean }> {
  const buried = await PostModel.updateOne(
    { _id: post._id, deletedAt: { $exists: false } },
    {
      $set: { body: '', html: '', deletedAt: new Date(), deletedBy: by.id },
      $unset: { editedAt: 1, hidden: 1 },
    },
  )
  if (buried.modifiedCount === 0) throw new Gone('topics.postGone')
  const topic = await TopicModel.findOneAndUpdate(
    { _id: post.topic },
    { $inc: { postCount: -1 } },
    { returnDocument: 'after' },
  ).lean<Topic>()
  const topicDeleted = topic !== null && topic.postCount <= 0 && (await deleteTopic(topic))
  if (topic && !topicDeleted) await forgetTraces(topic, post)
  await countPostOf(post.author, -1)
  await contentChanged()
  return { topicDeleted }
}

/** Unless somebody replies at this very moment, nothing is left but its id, so that its address can say that it is gone. */
async function deleteTopic(topic: Topic): Promise<boolean> {
  const deleted = await TopicModel.updateOne(
    { _id: topic._id, postCount: { $lte: 0 }, deletedAt: { $exists: false } },
    {
      $set: { deletedAt: new Date(), title: '', participants: [] },
      $unset: { theme: 1, themes: 1, territory: 1, challenge: 1, lastPostAt: 1, lastPostAuthor: 1 },
    },
  )
  if (deleted.modifiedCount === 0) return false
  await uncountTopic(topic)
  return true
}

/** Whoever has nothing left in a topic took no part in it, and its last activity is that of the last readable post. */
async function forgetTraces(topic: Topic, post: Post): Promise<void> {
  const readable = { topic: topic._id, deletedAt: { $exists: false } }
  const [another, last] = await Promise.all([
    PostModel.exists({ ...readable, author: post.author }),
    PostModel.findOne(readable, { createdAt: 1, author: 1 }).sort({ position: -1 }).lean<Post>(),
  ])
  if (!another) await TopicModel.updateOne({ _id: topic._id }, { $pull: { participants: post.author } })
  if (last && last.createdAt < post.createdAt) {
    await TopicModel.updateOne(
      { _id: topic._id, lastPostAt: post.createdAt },
      { $set: { lastPostAt: last.createdAt, lastPostAuthor: last.author } },
    )
  }
}
