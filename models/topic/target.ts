import { search } from '../search.js'
import { recentTopics, type Topic, type TopicRow, topicsById } from '../topic.js'
import type { CurrentUser } from '../user.js'
import { topicRows } from './row.js'

const mostOffered = 8

/** The topic that an address names, as people copy it out of a browser. */
export function topicNamedIn(words: string): string | undefined {
  return /topics\/([0-9a-f]{24})/i.exec(words)?.[1]?.toLowerCase()
}

/**
 * The topics that may take in the posts of another, among those that the reader may see: found by words or by their
 * address; without any, the latest of the same forum.
 */
export async function targetsFor(reader: CurrentUser, topic: Topic, words: string): Promise<TopicRow[]> {
  const found = await candidates(reader, topic, words.trim())
  return found.filter(({ id }) => id !== String(topic._id)).slice(0, mostOffered)
}

async function candidates(reader: CurrentUser, { theme }: Topic, words: string): Promise<TopicRow[]> {
  const limit = mostOffered + 1
  if (words === '') return (await recentTopics({ theme }, { limit })).topics
  const named = topicNamedIn(words)
  if (named) return rowsOf([named])
  const asked = { typed: words, filter: { kinds: ['topic' as const] }, sort: 'relevance' as const, limit }
  return rowsOf((await search(reader, asked)).results.map(({ id }) => id))
}

/** In this order, without those that are masked or gone elsewhere meanwhile. */
async function rowsOf(ids: string[]): Promise<TopicRow[]> {
  const topics = await topicsById(ids)
  const present = ids.flatMap((id) => topics.get(id) ?? [])
  return topicRows(present.filter(({ hidden, mergedInto }) => !hidden && !mergedInto))
}
