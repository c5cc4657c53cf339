import { z } from 'zod'
import { Forbidden } from '../../../models/failure.js'
import { voicesById } from '../../../models/organisation/voice.js'
import { topicPath } from '../../../models/paths.js'
import { peopleById } from '../../../models/person.js'
import { mayOpenTopic } from '../../../models/policies/topic.js'
import type { Post } from '../../../models/post.js'
import { purposeOf } from '../../../models/topic/purpose.js'
import { isClosed } from '../../../models/topic/state.js'
import { recentTopics, type Topic, type TopicKind, topicById } from '../../../models/topic.js'
import { config } from '../../../server/config.js'
import { publishTopic } from '../../topics/publishing.js'
import { endpoint } from '../endpoint.js'
import { filing } from '../filing.js'
import { memberEndpoint } from '../member-endpoint.js'
import { knownKey, paging } from '../paging.js'
import { newTopic } from '../requests.js'
import { list, topic as topicSchema, topicSummary } from '../schemas.js'
import { knownFiling } from './known-filing.js'
import { authorAnswer, pageOfPosts, postAnswers } from './posts.js'
import { id } from './values.js'

export const listTopics = endpoint({
  path: '/api/v1/topics',
  operation: 'listTopics',
  example: { theme: 'circular', limit: '10' },
  params: z.object({}),
  query: z.object({
    ...paging,
    ...filing,
  }),
  answer: list('Topics', topicSummary),
  async handle({ query: { limit, after, ...named } }) {
    const filter = await knownFiling(named)
    const { topics, next } = await knownKey(recentTopics(filter, { limit, before: after }))
    const data = topics.map((topic) => ({
      id: topic.id,
      title: topic.title,
      theme: topic.theme?._id ?? '',
      themes: [topic.theme, ...topic.also].flatMap((theme) => theme?._id ?? []),
      territory: topic.territory?._id ?? null,
      challenge: topic.challenge?._id ?? null,
      author: authorAnswer(topic.author),
      onBehalfOf: topic.voice ?? null,
      kind: (topic.kind ?? 'discussion') as TopicKind,
      answered: topic.answered,
      answer: topic.answer ?? null,
      closed: topic.closed,
      pinned: topic.pinned,
      postCount: topic.postCount,
      createdAt: topic.createdAt.toISOString(),
      lastPostAt: topic.lastPostAt.toISOString(),
      url: config.publicUrl + topic.path,
    }))
    return { body: { data }, next }
  },
})

export const showTopic = endpoint({
  path: '/api/v1/topics/{id}',
  operation: 'showTopic',
  gone: true,
  params: z.object({
    id: id.describe('api.parameters.id'),
  }),
  query: z.object(paging),
  answer: topicSchema,
  async handle({ params, query }) {
    const [topic, { posts, next }] = await Promise.all([topicById(params.id), pageOfPosts(params.id, query)])
    return { body: await topicAnswer(topic, posts), next }
  },
})

export const createTopic = memberEndpoint({
  method: 'post',
  path: '/api/v1/topics',
  operation: 'createTopic',
  scope: 'topics:write',
  params: z.object({}),
  query: z.object({}),
  body: newTopic,
  answer: topicSchema,
  status: 201,
  async handle({ user, body, submission }) {
    if (!mayOpenTopic(user)) throw new Forbidden()
    const purpose = purposeOf({ ...days, ...body }, user.timeZone)
    const topic = await publishTopic(user, { ...body, purpose, submission })
    if (!topic) return { waits: true }
    const { posts } = await pageOfPosts(String(topic._id), { limit: 1 })
    return {
      answer: await topicAnswer(topic, posts),
      location: `${config.publicUrl}/api/v1/topics/${topic._id}`,
    }
  },
})

/** Those that nobody named. */
const days = { opensOn: undefined, closesOn: undefined, pollClosesOn: undefined }

async function topicAnswer(topic: Topic, posts: Post[]): Promise<z.input<typeof topicSchema>> {
  const [people, voices, answers] = await Promise.all([
    peopleById([topic.author]),
    voicesById([topic.onBehalfOf]),
    postAnswers(posts),
  ])
  return {
    id: String(topic._id),
    title: topic.title,
    theme: topic.theme,
    themes: topic.themes,
    territory: topic.territory ?? null,
    challenge: topic.challenge ?? null,
    author: authorAnswer(people.get(String(topic.author))),
    onBehalfOf: voices.get(String(topic.onBehalfOf)) ?? null,
    kind: topic.kind ?? 'discussion',
    answered: topic.answer?.post != null,
    answer: topic.answer?.post ? String(topic.answer.post) : null,
    closed: isClosed(topic),
    pinned: topic.pinnedAt != null,
    postCount: topic.postCount,
    createdAt: topic.createdAt.toISOString(),
    lastPostAt: topic.lastPostAt.toISOString(),
    url: config.publicUrl + topicPath(topic),
    posts: answers,
  }
}
