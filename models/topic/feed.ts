import { keptWhileContentStands } from '../kept.js'
import { type Post, PostModel } from '../post.js'
import { recentTopics, type TopicFilter, type TopicRow } from '../topic.js'

/** A topic with its first words. */
export interface FedTopic extends TopicRow {
  html: string
  editedAt?: Date
}

export const topicsInFeed = 20

/** The liveliest topics with what opened them; masked and deleted words are left out. */
export const feedOf = keptWhileContentStands(readFeed, (filter) => JSON.stringify(filter))

async function readFeed(filter: TopicFilter): Promise<FedTopic[]> {
  const { topics } = await recentTopics(filter, { limit: topicsInFeed })
  const openings = await PostModel.find(
    { topic: { $in: topics.map(({ id }) => id) }, position: 1 },
    { topic: 1, html: 1, editedAt: 1 },
  ).lean<Post[]>()
  const byTopic = new Map(openings.map((post) => [String(post.topic), post]))
  return topics.map((topic) => ({
    ...topic,
    html: byTopic.get(topic.id)?.html ?? '',
    editedAt: byTopic.get(topic.id)?.editedAt ?? undefined,
  }))
}
