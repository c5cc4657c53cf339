import { z } from 'zod'
import { requestStates } from '../../models/masterclass-request.js'
import { topicKinds } from '../../models/topic.js'

/** What the API answers, in one place: these schemas serialise the answers and describe them in `openapi.json`. */
export const schemas = z.registry<{ id: string }>()

export function named<T extends z.ZodType>(id: string, schema: T): T {
  schemas.add(schema, { id })
  return schema
}

export const count = z.int().min(0)
const moment = z.iso.datetime()
export const address = z.string().describe('api.fields.url')
export const slug = z.string().describe('api.fields.slug')
export const lastPostAt = moment.nullable().describe('api.fields.lastPostAt')

export const localised = named('Localised', z.object({ fr: z.string(), en: z.string() }))

export const author = named(
  'Author',
  z.object({
    id: z.string(),
    name: z.string(),
    territory: z.string().nullable().describe('api.fields.territory'),
  }),
)

export const voice = named(
  'Voice',
  z.object({ id: z.string(), slug, name: z.string() }).describe('api.fields.onBehalfOf'),
)

const topicFields = {
  id: z.string(),
  title: z.string(),
  theme: z.string().describe('api.fields.theme'),
  themes: z.array(z.string()).describe('api.fields.topicThemes'),
  territory: z.string().nullable().describe('api.fields.territory'),
  challenge: z.string().nullable().describe('api.fields.challengeId'),
  author: author.nullable().describe('api.fields.author'),
  onBehalfOf: voice.nullable(),
  kind: z.enum(topicKinds).describe('api.fields.topicKind'),
  answered: z.boolean().describe('api.fields.answered'),
  answer: z.string().nullable().describe('api.fields.answer'),
  closed: z.boolean().describe('api.fields.closed'),
  pinned: z.boolean().describe('api.fields.pinned'),
  postCount: count,
  createdAt: moment,
  lastPostAt: moment,
  url: address,
}

export const topicSummary = named('TopicSummary', z.object(topicFields))

const requestFields = {
  id: z.string(),
  slug,
  title: z.string(),
  excerpt: z.string(),
  themes: z.array(z.string()).describe('api.fields.themes'),
  territory: z.string().nullable().describe('api.fields.territory'),
  challenge: z.string().nullable().describe('api.fields.challengeId'),
  author: author.nullable().describe('api.fields.author'),
  onBehalfOf: voice.nullable(),
  state: z.enum(requestStates),
  demand: count.describe('api.fields.demand'),
  organisationCount: count.describe('api.fields.organisationCount'),
  event: z.string().nullable().describe('api.fields.answeringEvent'),
  createdAt: moment,
  url: address,
}

export const masterclassRequestSummary = named('MasterclassRequestSummary', z.object(requestFields))

export const masterclassRequest = named(
  'MasterclassRequest',
  z.object({
    ...requestFields,
    body: z.string().describe('api.fields.body'),
    html: z.string().describe('api.fields.html'),
    audience: z.array(z.string()).describe('api.fields.audience'),
  }),
)

export const poll = named(
  'Poll',
  z.object({
    question: z.string(),
    options: z.array(z.object({ label: z.string(), votes: count.nullable().describe('api.fields.votes') })),
    multiple: z.boolean().describe('api.fields.pollMultiple'),
    hidden: z.boolean().describe('api.fields.pollHidden'),
    closesAt: moment.nullable(),
    closed: z.boolean(),
    voters: count,
  }),
)

export const post = named(
  'Post',
  z.object({
    id: z.string(),
    topic: z.string().describe('api.fields.topic'),
    position: z.int().describe('api.fields.position'),
    author: author.nullable().describe('api.fields.author'),
    onBehalfOf: voice.nullable(),
    body: z.string().describe('api.fields.body'),
    html: z.string().describe('api.fields.html'),
    version: z.int().describe('api.fields.version'),
    reactions: z.object({ thanks: count, agree: count, useful: count, spread: count }),
    poll: poll.nullable(),
    createdAt: moment,
    editedAt: moment.nullable(),
    deletedAt: moment.nullable(),
    url: address,
  }),
)

export const topic = named(
  'Topic',
  z.object({ ...topicFields, posts: z.array(post).describe('api.fields.posts') }),
)

export const waiting = named(
  'Waiting',
  z
    .object({ waiting: z.literal(true), detail: z.string().describe('api.fields.detail') })
    .describe('api.fields.waiting'),
)

export const notification = named(
  'Notification',
  z.object({
    id: z.string(),
    kind: z.string(),
    text: z.string().describe('api.fields.detail'),
    count: z.int().describe('api.fields.notified'),
    unread: z.boolean(),
    at: moment,
    url: address,
  }),
)

export const searchAnswer = named(
  'SearchAnswer',
  z.object({
    data: z.array(
      z.object({
        kind: z.string().describe('api.fields.foundKind'),
        id: z.string(),
        title: localised,
        text: localised,
        themes: z.array(z.string()).describe('api.fields.themes'),
        territory: z.string().nullable().describe('api.fields.territory'),
        date: moment,
        url: address,
      }),
    ),
    partial: z.boolean().describe('api.fields.partial'),
  }),
)

export const organisation = named(
  'Organisation',
  z.object({
    id: z.string(),
    slug,
    name: z.string(),
    kind: z.string().describe('api.fields.organisationKind'),
    claimed: z.boolean().describe('api.fields.claimed'),
    territories: z.array(z.string()).describe('api.fields.territory'),
    themes: z.array(z.string()).describe('api.fields.themes'),
    description: z.string().describe('api.fields.body'),
    site: z.string().nullable(),
    siren: z.string().nullable(),
    memberCount: count,
    url: address,
  }),
)

export const problem = named(
  'Problem',
  z
    .object({
      type: z.string(),
      title: z.string(),
      status: z.int().describe('api.fields.status'),
      detail: z.string().describe('api.fields.detail'),
      instance: z.string().describe('api.fields.instance'),
      errors: z
        .array(z.object({ field: z.string(), detail: z.string() }))
        .optional()
        .describe('api.fields.errors'),
      current: post.optional().describe('api.fields.current'),
      given: z.string().optional().describe('api.fields.given'),
    })
    .describe('api.fields.problem'),
)

export const list = <T extends z.ZodType>(id: string, item: T) => named(id, z.object({ data: z.array(item) }))
