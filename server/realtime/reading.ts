import { markRead } from '../../models/topic/reading.js'
import { topicById } from '../../models/topic.js'
import { topicRead } from './broadcasts.js'

/**
 * Notes that a member has been shown a topic's posts up to a place, and tells their other tabs.
 * @throws NotFound or Gone when there is no such topic.
 */
export async function readUpTo(user: string, topic: string, position: number): Promise<void> {
  const { lastPosition } = await topicById(topic)
  const reached = Math.min(position, lastPosition)
  if (await markRead(user, topic, reached)) topicRead(user, { topic, position: reached })
}
