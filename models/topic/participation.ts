import type { Types } from 'mongoose'
import { keptForMember } from '../kept.js'
import { PostModel } from '../post.js'
import { type Topic, TopicModel, type TopicRow } from '../topic.js'
import { topicRows } from './row.js'

const latestPosts = 300
const mostTopics = 50

/** The topics in which a member wrote any of their three hundred latest posts, those that went on last first. */
export const topicsWithPostsOf = keptForMember(findTopicsWithPostsOf, () => '')

async function findTopicsWithPostsOf(member: string): Promise<TopicRow[]> {
  const posts = await latestPostsQuery(member).lean<{ topic: Types.ObjectId }[]>()
  const ids = [...new Set(posts.map(({ topic }) => String(topic)))]
  if (ids.length === 0) return []
  const topics = await TopicModel.find(
    { _id: { $in: ids }, lastPostAt: { $gt: new Date(0) } },
    { participants: 0, log: 0, conclusion: 0 },
  ).lean<Topic[]>()
  const latest = topics.sort((a, b) => b.lastPostAt.getTime() - a.lastPostAt.getTime())
  return topicRows(latest.slice(0, mostTopics))
}

/** The question behind it; a test asks how it is answered. */
export function latestPostsQuery(author: string) {
  return PostModel.find({ author }, { topic: 1, deletedAt: 1 }).sort({ _id: -1 }).limit(latestPosts)
}
