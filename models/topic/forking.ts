import { Types } from 'mongoose'
import { InvalidInput } from '../failure.js'
import { submissionKey } from '../post/submission.js'
import { type Topic, topicById } from '../topic.js'
import { movable } from './movable.js'
import { recordOversight } from './oversight.js'
import { finish } from './rearrangement/finish.js'
import { type Rearrangement, RearrangementModel, writeDown } from './rearrangement.js'

export interface Fork {
  title: string
  /** Ids of posts. */
  posts: string[]
  submission: string
}

/**
 * Makes a topic of its own out of some posts of another; the first one stays where it is. Permalinks lead on.
 * @returns the new topic.
 * @throws InvalidInput when none of the posts can go.
 */
export async function forkTopic(
  topic: Topic,
  by: { id: string },
  { title, posts, submission }: Fork,
): Promise<Topic> {
  const chosen = await movable(topic, posts)
  const key = submissionKey(submission, String(topic._id), title)
  const earlier = await RearrangementModel.findOne({ submission: key }).lean<Rearrangement>()
  if (earlier) return finish(earlier).then(() => topicById(earlier.target))
  if (chosen.length === 0) throw new InvalidInput({ posts: 'topics.errors.postsMissing' })
  const fork = await writeDown({
    kind: 'fork',
    source: topic._id,
    target: new Types.ObjectId(),
    by: new Types.ObjectId(by.id),
    sourceTitle: topic.title,
    targetTitle: title,
    submission: key,
    steps: chosen.map(({ _id, position }, index) => ({
      post: _id,
      position: index + 1,
      from: position,
    })) as never,
    count: chosen.length,
  })
  await finish(fork)
  await recordOversight('topic.forked', topic, by, { count: chosen.length })
  return topicById(fork.target)
}
