import { Types } from 'mongoose'
import { InvalidInput } from '../failure.js'
import { type Topic, topicById } from '../topic.js'
import { recordOversight } from './oversight.js'
import { finish } from './rearrangement/finish.js'
import { writeDown } from './rearrangement.js'

/**
 * Brings all posts of a topic into another, in the order of their dates; its address leads there from then on.
 * @throws InvalidInput when both are the same, NotFound or Gone when there is no such topic.
 */
export async function mergeTopic(source: Topic, into: Topic, by: { id: string }): Promise<Topic> {
  if (String(source._id) === String(into._id)) throw new InvalidInput({ target: 'topics.errors.sameTopic' })
  const merger = await writeDown({
    kind: 'merge',
    source: source._id,
    target: into._id,
    by: new Types.ObjectId(by.id),
    sourceTitle: source.title,
    targetTitle: into.title,
    submission: `merge ${source._id}`,
  })
  if (!merger.finishedAt) await recordOversight('topic.merged', source, by)
  await finish(merger)
  return topicById(merger.target)
}
