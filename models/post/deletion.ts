import { recordAct } from '../audit.js'
import { bury } from '../buried.js'
import { contentChanged } from '../content-version.js'
import { Gone } from '../failure.js'
import { withdrawExcerpt } from '../notification/line.js'
import { type Post, PostModel } from '../post.js'
import { removeEntry, weighEntry } from '../search/entry.js'
import { dropAnswer } from '../topic/answer.js'
import { countPostOf } from '../topic/counters.js'
import { deleteTopic } from '../topic/deletion.js'
import { indexTopic } from '../topic/search-entry.js'
import { type Topic, TopicModel } from '../topic.js'
import { expireVersions } from './versions.js'

/**
 * Deletes a post: its words are gone for everybody and a tombstone keeps its place; for some weeks the moderators may
 * bring them back. A topic whose last readable post goes, goes too.
 * @returns whether the topic is deleted with it.
 * @throws Gone when somebody was quicker.
 */
export async function deletePost(post: Post, by: { id: string }): Promise<{ topicDeleted: boolean }> {
  const { editedAt } = post
  const { body, html } = post.hidden ?? post
  const until = await bury(post._id, { body, html, ...(editedAt && { editedAt }) })
  const buried = await PostModel.updateOne(
    { _id: post._id, deletedAt: { $exists: false } },
    {
      $set: { body: '', html: '', deletedAt: new Date(), deletedBy: by.id },
      $unset: { editedAt: 1, hidden: 1 },
    },
  )
  if (buried.modifiedCount === 0) throw new Gone('topics.postGone')
  await Promise.all([expireVersions(post._id, until), dropAnswer(post), withdrawExcerpt(`post ${post._id}`)])
  if (String(post.author) !== by.id) {
    const subject = { kind: 'post', id: String(post._id) }
    await recordAct({ act: 'post.deleted', by: by.id, subject })
  }
  const topic = await TopicModel.findOneAndUpdate(
    { _id: post.topic },
    { $inc: { postCount: -1 } },
    { returnDocument: 'after' },
  ).lean<Topic>()
  const topicDeleted =
    topic !== null && topic.postCount <= 0 && (await deleteTopic(topic, by, { whenEmpty: true }))
  if (topic && !topicDeleted) await forgetTraces(topic, post)
  await countPostOf(post.author, -1)
  if (!topicDeleted) await forgetWords(post)
  await contentChanged()
  return { topicDeleted }
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

/** What is deleted is not found any more. */
async function forgetWords(post: Post): Promise<void> {
  const topic = String(post.topic)
  if (post.position === 1) return indexTopic(topic)
  await removeEntry('post', String(post._id))
  await weighEntry('topic', topic, -1)
}
