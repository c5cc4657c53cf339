import { z } from 'zod'
import { Forbidden, InvalidInput } from '../../../models/failure.js'
import { type Voice, voicesById } from '../../../models/organisation/voice.js'
import { postPath } from '../../../models/paths.js'
import { type Person, peopleById } from '../../../models/person.js'
import { mayDelete, mayEdit } from '../../../models/policies/post.js'
import { mayReply } from '../../../models/policies/topic.js'
import { carriesTitle, EditedMeanwhile } from '../../../models/post/editing.js'
import { versionOf } from '../../../models/post/versions.js'
import { type Post, postById, reactionKinds } from '../../../models/post.js'
import { postsAfter } from '../../../models/topic/page.js'
import { topicById } from '../../../models/topic.js'
import { config } from '../../../server/config.js'
import { rewritePost } from '../../posts/rewriting.js'
import { takePostAway } from '../../posts/taking-away.js'
import { publishReply } from '../../topics/publishing.js'
import { endpoint } from '../endpoint.js'
import { memberEndpoint } from '../member-endpoint.js'
import { fromKey, keyOf, paging } from '../paging.js'
import { newPost, postEdit } from '../requests.js'
import { type author as authorSchema, list, post as postSchema } from '../schemas.js'
import { pollAnswer } from './poll-answer.js'
import { id, moment } from './values.js'

export const listPosts = endpoint({
  path: '/api/v1/topics/{id}/posts',
  operation: 'listPosts',
  gone: true,
  params: z.object({ id: id.describe('api.parameters.id') }),
  query: z.object(paging),
  answer: list('Posts', postSchema),
  async handle({ params, query }) {
    const topic = await topicById(params.id)
    const { posts, next } = await pageOfPosts(String(topic._id), query)
    return { body: { data: await postAnswers(posts) }, next }
  },
})

export const createPost = memberEndpoint({
  method: 'post',
  path: '/api/v1/topics/{id}/posts',
  operation: 'createPost',
  gone: true,
  scope: 'posts:write',
  params: z.object({ id: id.describe('api.parameters.id') }),
  query: z.object({}),
  body: newPost,
  answer: postSchema,
  status: 201,
  refusals: [409],
  async handle({ user, params, body, submission }) {
    const topic = await topicById(params.id)
    if (!mayReply(user)) throw new Forbidden()
    const post = await publishReply(user, topic, { ...body, submission })
    if (!post) return { waits: true }
    return { answer: await postAnswer(post), location: addressOf(post) }
  },
})

const onePost = z.object({ id: id.describe('api.parameters.postId') })

export const showPost = endpoint({
  path: '/api/v1/posts/{id}',
  operation: 'showPost',
  gone: true,
  params: onePost,
  query: z.object({}),
  answer: postSchema,
  async handle({ params }) {
    return { body: await postAnswer((await standing(params.id)).post) }
  },
})

export const editPost = memberEndpoint({
  method: 'patch',
  path: '/api/v1/posts/{id}',
  operation: 'editPost',
  gone: true,
  scope: 'posts:write',
  params: onePost,
  query: z.object({}),
  body: postEdit,
  answer: postSchema,
  status: 200,
  refusals: [409],
  async handle({ user, params, body }) {
    const { post, topic } = await standing(params.id)
    if (!mayEdit(user, post)) throw new Forbidden()
    if (body.title !== undefined && !carriesTitle(post)) {
      throw new InvalidInput({ title: 'api.errors.titleElsewhere' })
    }
    const words = { ...body, body: body.body ?? post.body }
    await rewritePost(user, { post, topic }, words).catch((error) => withBothTexts(error, words.body))
    return { answer: await postAnswer(await postById(params.id)) }
  },
})

/** Tells the second of two editors what stands there now, and what they sent. */
async function withBothTexts(error: unknown, given: string): Promise<never> {
  if (!(error instanceof EditedMeanwhile)) throw error
  throw Object.assign(error, { members: { current: await postAnswer(error.current), given } })
}

export const deletePostOf = memberEndpoint({
  method: 'delete',
  path: '/api/v1/posts/{id}',
  operation: 'deletePost',
  gone: true,
  scope: 'posts:write',
  params: onePost,
  query: z.object({}),
  status: 204,
  async handle({ user, params }) {
    const { post } = await standing(params.id)
    if (!mayDelete(user, post)) throw new Forbidden()
    await takePostAway(post, user)
    return {}
  },
})

/** A post that is there to be read, in a topic that is. */
export async function standing(id: string) {
  const post = await postById(id)
  return { post, topic: await topicById(post.topic) }
}

export async function pageOfPosts(
  topic: string,
  { limit, after }: { limit: number; after?: string },
): Promise<{ posts: Post[]; next?: string }> {
  const found = await postsAfter(topic, positionIn(after), limit + 1)
  const posts = found.slice(0, limit)
  const last = posts.at(-1)
  return { posts, next: found.length > limit && last ? keyOf(String(last.position)) : undefined }
}

function positionIn(key: string | undefined): number {
  const position = key === undefined ? '0' : fromKey(key)
  if (!/^\d{1,9}$/.test(position)) throw new InvalidInput({ after: 'api.errors.after' })
  return Number(position)
}

export async function postAnswers(posts: Post[]): Promise<z.input<typeof postSchema>[]> {
  const [people, voices] = await Promise.all([
    peopleById(posts.map(({ author }) => author)),
    voicesById(posts.map(({ onBehalfOf }) => onBehalfOf)),
  ])
  return posts.map((post) =>
    answerFor(post, people.get(String(post.author)), voices.get(String(post.onBehalfOf))),
  )
}

export async function postAnswer(post: Post, { voted = false } = {}): Promise<z.input<typeof postSchema>> {
  const [people, voices] = await Promise.all([peopleById([post.author]), voicesById([post.onBehalfOf])])
  const answer = answerFor(post, people.get(String(post.author)), voices.get(String(post.onBehalfOf)))
  return voted ? { ...answer, poll: pollAnswer(post, voted) } : answer
}

function answerFor(post: Post, person?: Person, voice?: Voice): z.input<typeof postSchema> {
  const [thanks = 0, agree = 0, useful = 0, spread = 0] = reactionKinds.map(
    (kind) => post.reactions?.[kind] ?? 0,
  )
  return {
    id: String(post._id),
    topic: String(post.topic),
    position: post.position,
    author: authorAnswer(person),
    onBehalfOf: voice ?? null,
    body: post.body,
    html: post.html,
    version: versionOf(post),
    reactions: { thanks, agree, useful, spread },
    poll: pollAnswer(post, false),
    createdAt: post.createdAt.toISOString(),
    editedAt: moment(post.editedAt),
    deletedAt: moment(post.deletedAt),
    url: config.publicUrl + postPath(post),
  }
}

export function authorAnswer(person: Person | undefined): z.input<typeof authorSchema> | null {
  return person ? { id: person.id, name: person.name, territory: person.territory?._id ?? null } : null
}

function addressOf(post: Post): string {
  return `${config.publicUrl}/api/v1/posts/${post._id}`
}
