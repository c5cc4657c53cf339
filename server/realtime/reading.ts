import { markRead } from '../../models/topic/reading.js'
import { type Topic, topicById } from '../../models/topic.js'
import { topicRead } from './broadcasts.js'

/**
 * Notes that a member has been shown a topic's posts up to a place, and tells their other tabs.
 * @throws NotFound or Gone when there is no such topic.
 */
export async function readUpTo(user: string, topic: string, position: number): Promise<void> {
  await notePositionRead(user, await topicById(topic), position)
}

/** The same, of a topic that is at hand. */
export async function notePositionRead(
  user: string,
  { _id, lastPosition }: Pick<Topic, '_id' | 'lastPosition'>,
  position: number,
): Promise<void> {
  const reached = Math.min(position, lastPosition)
  if (await markRead(user, _id, reached)) topicRead(user, { topic: String(_id), position: reached })
}
