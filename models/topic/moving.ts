import { Types } from 'mongoose'
import { InvalidInput } from '../failure.js'
import { submissionKey } from '../post/submission.js'
import { type Topic, topicById } from '../topic.js'
import { movable } from './movable.js'
import { recordOversight } from './oversight.js'
import { finish } from './rearrangement/finish.js'
import { type Rearrangement, RearrangementModel, writeDown } from './rearrangement.js'

/**
 * Brings some posts of a topic into another one, where they stand behind its first post in the order of their dates.
 * Permalinks lead on.
 * @returns the topic that has them now.
 * @throws InvalidInput when none of the posts can go, or both topics are the same.
 */
export async function movePosts(
  source: Topic,
  into: Topic,
  by: { id: string },
  { posts, submission }: { posts: string[]; submission: string },
): Promise<Topic> {
  if (String(source._id) === String(into._id)) throw new InvalidInput({ target: 'topics.errors.sameTopic' })
  const key = submissionKey(submission, String(source._id), String(into._id))
  const earlier = await RearrangementModel.findOne({ submission: key }).lean<Rearrangement>()
  if (earlier) return finish(earlier).then(() => topicById(earlier.target))
  const chosen = await movable(source, posts)
  if (chosen.length === 0) throw new InvalidInput({ posts: 'topics.errors.postsMissing' })
  const move = await writeDown({
    kind: 'move',
    source: source._id,
    target: into._id,
    by: new Types.ObjectId(by.id),
    sourceTitle: source.title,
    targetTitle: into.title,
    submission: key,
    posts: chosen.map(({ _id }) => _id),
  })
  await finish(move)
  await recordOversight('topic.forked', source, by, { count: chosen.length })
  return topicById(move.target)
}
