import { z } from 'zod'
import { Forbidden } from '../../../models/failure.js'
import { mayReact } from '../../../models/policies/post.js'
import { react, takeBackReaction } from '../../../models/post/reactions.js'
import { reactionKinds } from '../../../models/post.js'
import type { CurrentUser } from '../../../models/user.js'
import { memberEndpoint } from '../member-endpoint.js'
import { standing } from './posts.js'
import { id } from './values.js'

const given = {
  path: '/api/v1/posts/{id}/reactions/{kind}',
  gone: true,
  scope: 'reactions:write',
  params: z.object({
    id: id.describe('api.parameters.postId'),
    kind: z.enum(reactionKinds).describe('api.parameters.reaction'),
  }),
  query: z.object({}),
  status: 204,
} as const

export const addReaction = memberEndpoint({
  ...given,
  method: 'put',
  operation: 'addReaction',
  async handle({ user, params }) {
    await react(await reactable(user, params.id), user, params.kind)
    return {}
  },
})

export const removeReaction = memberEndpoint({
  ...given,
  method: 'delete',
  operation: 'removeReaction',
  async handle({ user, params }) {
    await takeBackReaction(await reactable(user, params.id), user, params.kind)
    return {}
  },
})

async function reactable(user: CurrentUser, postId: string) {
  const { post } = await standing(postId)
  if (!mayReact(user, post)) throw new Forbidden()
  return post
}
