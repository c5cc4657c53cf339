import { type Voice, voicesById } from '../organisation/voice.js'
import { topicPath } from '../paths.js'
import { type Person, peopleById } from '../person.js'
import type { Topic } from '../topic.js'
import { type Filing, filingOf } from './filing.js'
import { isClosed } from './state.js'

/** What a row of a list shows. */
export interface TopicRow extends Filing {
  id: string
  path: string
  title: string
  /** Nobody when the member has left. */
  author?: Person
  /** Whom they spoke for. */
  voice?: Voice
  postCount: number
  /** The place of the last post. */
  lastPosition: number
  createdAt: Date
  lastPostAt: Date
  /** Absent for a discussion. */
  kind?: string
  kindName?: string
  answered: boolean
  /** Id of the post that answers the question. */
  answer?: string
  pinned: boolean
  closed: boolean
}

export async function topicRows(topics: Topic[]): Promise<TopicRow[]> {
  const [people, voices] = await Promise.all([
    peopleById(topics.map((topic) => topic.author)),
    voicesById(topics.map((topic) => topic.onBehalfOf)),
  ])
  return Promise.all(
    topics.map(async (topic) => ({
      ...(await filingOf(topic)),
      id: String(topic._id),
      path: topicPath(topic),
      title: topic.title,
      author: people.get(String(topic.author)),
      voice: voices.get(String(topic.onBehalfOf)),
      postCount: topic.postCount,
      lastPosition: topic.lastPosition,
      createdAt: topic.createdAt,
      lastPostAt: topic.lastPostAt,
      kind: topic.kind ?? undefined,
      kindName: topic.kind ? `topics.kinds.${topic.kind}` : undefined,
      answered: topic.answer?.post != null,
      answer: topic.answer?.post ? String(topic.answer.post) : undefined,
      pinned: topic.pinnedAt != null,
      closed: isClosed(topic),
    })),
  )
}
