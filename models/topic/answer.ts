import { contentChanged } from '../content-version.js'
import { Conflict } from '../failure.js'
import { type Post, PostModel } from '../post.js'
import { type Topic, TopicModel } from '../topic.js'
import { logged } from './log.js'
import { indexTopic } from './search-entry.js'
import { standing } from './state.js'

/** The post that asks cannot answer. */
export function canAnswer(topic: Topic, post: Pick<Post, 'topic' | 'position' | 'deletedAt'>): boolean {
  return (
    topic.kind === 'question' &&
    String(post.topic) === String(topic._id) &&
    post.position > 1 &&
    !post.deletedAt
  )
}

/**
 * Marks the answer of a question, instead of another one if there is one, with a line in the topic.
 * @throws Conflict when this post cannot answer it.
 */
export async function markAnswer(topic: Topic, post: Post, by: { id: string }): Promise<void> {
  if (!canAnswer(topic, post)) throw new Conflict('topics.noAnswer')
  const marked = await TopicModel.updateOne(
    { _id: topic._id, ...standing, kind: 'question', 'answer.post': { $ne: post._id } },
    {
      $set: { answer: { post: post._id, by: by.id, at: new Date() } },
      $unset: { unanswered: 1 },
      ...logged({ act: 'answered', by, post: post._id }),
    },
  )
  if (
    marked.modifiedCount > 0 &&
    !(await PostModel.exists({ _id: post._id, deletedAt: { $exists: false } }))
  ) {
    await dropAnswer(post)
  }
  await indexTopic(topic._id)
  await contentChanged()
}

export async function unmarkAnswer(topic: Topic, by: { id: string }): Promise<void> {
  await TopicModel.updateOne(
    { _id: topic._id, ...standing, 'answer.post': { $exists: true } },
    { $unset: { answer: 1 }, $set: { unanswered: true }, ...logged({ act: 'unanswered', by }) },
  )
  await indexTopic(topic._id)
  await contentChanged()
}

/** A question whose answer goes away is open again. */
export async function dropAnswer({ _id, topic }: Pick<Post, '_id' | 'topic'>): Promise<void> {
  const dropped = await TopicModel.updateOne(
    { _id: topic, 'answer.post': _id },
    { $unset: { answer: 1 }, $set: { unanswered: true } },
  )
  if (dropped.modifiedCount > 0) await indexTopic(topic)
}
