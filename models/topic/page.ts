import mongoose, { type Types } from 'mongoose'
import { NotFound } from '../failure.js'
import { keptWhileContentStands } from '../kept.js'
import { type Voice, voicesById } from '../organisation/voice.js'
import { type Person, peopleById } from '../person.js'
import { type Post, PostModel } from '../post.js'
import type { Territory } from '../territory.js'
import { mostParticipants, type Topic, topicById } from '../topic.js'
import { type LogLine, linesBetween, logLines } from './log-lines.js'

export const postsOnPage = 20

/** A post with who wrote it; nobody when they have left. */
export interface SignedPost extends Post {
  person?: Person
  /** Whom they spoke for. */
  voice?: Voice
  /** What happened to the topic before it. */
  linesBefore?: LogLine[]
}

export interface TopicPage {
  topic: Topic
  posts: SignedPost[]
  participants: Person[]
  /** What happened after the last post of the page. */
  linesAfter: LogLine[]
  /** The post that answers the question, and who says so. */
  answer?: { post: Post; by?: Person; at: Date }
  concludedBy?: Person
  /** Where the participants come from; unknown when there are too many to remember. */
  territories?: Territory[]
}

/** The key of the page on which a post stands; it never changes. */
export function pageOf(position: number): number {
  return Math.floor((position - 1) / postsOnPage) * postsOnPage
}

/**
 * The posts of a topic that come after a position.
 * @throws NotFound or Gone when there is no such topic, NotFound when it ends before.
 */
export const topicPage = keptWhileContentStands(readTopicPage, (id, after) => `${id} ${after}`)

async function readTopicPage(id: string, after: number): Promise<TopicPage> {
  if (!mongoose.isObjectIdOrHexString(id)) throw new NotFound()
  const [topic, found] = await Promise.all([topicById(id), postsAfter(id, after, postsOnPage + 1)])
  if (after > 0 && found.length === 0 && after >= topic.positions) throw new NotFound()
  const posts = found.filter(({ position }) => position <= after + postsOnPage)
  const next = found.find(({ position }) => position > after + postsOnPage)
  const log = linesBetween(topic, after > 0 ? posts[0]?.createdAt : undefined, next?.createdAt)
  const answer = topic.answer?.post ? await PostModel.findById(topic.answer.post).lean<Post>() : null
  const [people, signed] = await Promise.all([
    peopleById([...topic.participants, ...log.map(({ by }) => by), topic.answer?.by, topic.conclusion?.by]),
    sign(posts),
  ])
  const lines = await logLines(log, people)
  const shownBefore = new Map<unknown, LogLine[]>()
  for (const line of lines) {
    const post = posts.find(({ createdAt }) => createdAt > line.at)
    shownBefore.set(post?._id, [...(shownBefore.get(post?._id) ?? []), line])
  }
  const participants = topic.participants
    .map((participant) => people.get(String(participant)))
    .filter((person) => person !== undefined)
  const territories = new Map(participants.map(({ territory }) => [territory?._id, territory]))
  return {
    topic,
    posts: signed.map((post) => ({
      ...post,
      linesBefore: shownBefore.get(post._id) ?? [],
    })),
    linesAfter: shownBefore.get(undefined) ?? [],
    ...(answer &&
      topic.answer?.at && {
        answer: { post: answer, by: people.get(String(topic.answer.by)), at: topic.answer.at },
      }),
    concludedBy: people.get(String(topic.conclusion?.by)),
    participants,
    territories:
      topic.participants.length < mostParticipants
        ? [...territories.values()].filter((territory) => territory !== undefined)
        : undefined,
  }
}

/** The posts that follow a position in a topic, at most a page of them, each with who wrote it. */
export async function signedPostsAfter(topic: Types.ObjectId | string, after: number): Promise<SignedPost[]> {
  return sign(await postsAfter(topic, after, postsOnPage))
}

async function sign(posts: Post[]): Promise<SignedPost[]> {
  const [people, voices] = await Promise.all([
    peopleById(posts.map((post) => post.author)),
    voicesById(posts.map((post) => post.onBehalfOf)),
  ])
  return posts.map((post) => ({
    ...post,
    person: people.get(String(post.author)),
    voice: voices.get(String(post.onBehalfOf)),
  }))
}

/** Posts of a topic in their order, deleted ones as tombstones. */
export async function postsAfter(
  topic: Types.ObjectId | string,
  after: number,
  limit: number,
): Promise<Post[]> {
  return postsAfterQuery(topic, after, limit).lean<Post[]>()
}

/** The question behind `postsAfter`; a test asks how it is answered. */
export function postsAfterQuery(topic: Types.ObjectId | string, after: number, limit: number) {
  return PostModel.find({ topic, position: { $gt: after } }, { submission: 0 })
    .sort({ position: 1 })
    .limit(limit)
}
