import { z } from 'zod'
import { challengeById } from '../../../models/challenge.js'
import { BadRequest, InvalidInput } from '../../../models/failure.js'
import { voicesById } from '../../../models/organisation/voice.js'
import { postPath, topicPath } from '../../../models/paths.js'
import { type Person, peopleById } from '../../../models/person.js'
import { territoryBySlug } from '../../../models/territory.js'
import { themeNamed } from '../../../models/topic/filing.js'
import { postsAfter } from '../../../models/topic/page.js'
import { recentTopics, topicById } from '../../../models/topic.js'
import { config } from '../../../server/config.js'
import { endpoint } from '../endpoint.js'
import { fromKey, keyOf, paging } from '../paging.js'
import { type author as authorSchema, list, topic as topicSchema, topicSummary } from '../schemas.js'
import { moment } from './values.js'

export const listTopics = endpoint({
  path: '/api/v1/topics',
  operation: 'listTopics',
  example: { theme: 'circular', limit: '10' },
  params: z.object({}),
  query: z.object({
    ...paging,
    theme: z.string('topics.errors.themeUnknown').optional().describe('api.parameters.theme'),
    territory: z.string('topics.errors.territoryUnknown').optional().describe('api.parameters.territory'),
    challenge: z.string('topics.errors.challengeUnknown').optional().describe('api.parameters.challenge'),
  }),
  answer: list('Topics', topicSummary),
  async handle({ query: { limit, after, ...named } }) {
    const filter = await known(named)
    const { topics, next } = await recentTopics(filter, { limit, before: after }).catch((error) => {
      throw error instanceof BadRequest ? new InvalidInput({ after: 'api.errors.after' }) : error
    })
    const data = topics.map((topic) => ({
      id: topic.id,
      title: topic.title,
      theme: topic.theme?._id ?? '',
      themes: [topic.theme, ...topic.also].flatMap((theme) => theme?._id ?? []),
      territory: topic.territory?._id ?? null,
      challenge: topic.challenge?._id ?? null,
      author: authorAnswer(topic.author),
      onBehalfOf: topic.voice ?? null,
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
    id: z
      .string()
      .regex(/^[0-9a-f]{24}$/i)
      .describe('api.parameters.id'),
  }),
  query: z.object(paging),
  answer: topicSchema,
  async handle({ params: { id }, query: { limit, after } }) {
    const position = positionIn(after)
    const [topic, found] = await Promise.all([topicById(id), postsAfter(id, position, limit + 1)])
    const posts = found.slice(0, limit)
    const last = posts.at(-1)
    const [people, voices] = await Promise.all([
      peopleById([topic.author, ...posts.map((post) => post.author)]),
      voicesById([topic.onBehalfOf, ...posts.map((post) => post.onBehalfOf)]),
    ])
    const body = {
      id: String(topic._id),
      title: topic.title,
      theme: topic.theme,
      themes: topic.themes,
      territory: topic.territory ?? null,
      challenge: topic.challenge ?? null,
      author: authorAnswer(people.get(String(topic.author))),
      onBehalfOf: voices.get(String(topic.onBehalfOf)) ?? null,
      postCount: topic.postCount,
      createdAt: topic.createdAt.toISOString(),
      lastPostAt: topic.lastPostAt.toISOString(),
      url: config.publicUrl + topicPath(topic),
      posts: posts.map((post) => ({
        id: String(post._id),
        position: post.position,
        author: authorAnswer(people.get(String(post.author))),
        onBehalfOf: voices.get(String(post.onBehalfOf)) ?? null,
        body: post.body,
        html: post.html,
        createdAt: post.createdAt.toISOString(),
        editedAt: moment(post.editedAt),
        deletedAt: moment(post.deletedAt),
        url: config.publicUrl + postPath(post),
      })),
    }
    return { body, next: found.length > limit && last ? keyOf(String(last.position)) : undefined }
  },
})

function authorAnswer(person: Person | undefined): z.input<typeof authorSchema> | null {
  return person ? { id: person.id, name: person.name, territory: person.territory?._id ?? null } : null
}

function positionIn(key: string | undefined): number {
  const position = key === undefined ? '0' : fromKey(key)
  if (!/^\d{1,9}$/.test(position)) throw new InvalidInput({ after: 'api.errors.after' })
  return Number(position)
}

/** @throws InvalidInput for a theme, territory or challenge that does not exist. */
async function known(named: { theme?: string; territory?: string; challenge?: string }) {
  const [theme, territory, challenge] = await Promise.all([
    named.theme === undefined ? undefined : themeNamed(named.theme),
    named.territory === undefined ? undefined : territoryBySlug(named.territory),
    named.challenge === undefined ? undefined : challengeById(named.challenge),
  ])
  const errors: Record<string, string> = {}
  if (named.theme !== undefined && !theme) errors.theme = 'topics.errors.themeUnknown'
  if (named.territory !== undefined && !territory) errors.territory = 'topics.errors.territoryUnknown'
  if (named.challenge !== undefined && !challenge) errors.challenge = 'topics.errors.challengeUnknown'
  if (Object.keys(errors).length > 0) throw new InvalidInput(errors)
  return { theme: theme?._id, territory: territory?._id, challenge: challenge?._id }
}
