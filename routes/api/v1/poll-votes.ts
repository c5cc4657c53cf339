import { z } from 'zod'
import { Forbidden, InvalidInput } from '../../../models/failure.js'
import { mayReply } from '../../../models/policies/topic.js'
import { vote } from '../../../models/post/poll.js'
import { postById } from '../../../models/post.js'
import { memberEndpoint } from '../member-endpoint.js'
import { pollVote } from '../requests.js'
import { post as postSchema } from '../schemas.js'
import { postAnswer, standing } from './posts.js'
import { id } from './values.js'

export const voteInPoll = memberEndpoint({
  method: 'put',
  path: '/api/v1/posts/{id}/vote',
  operation: 'voteInPoll',
  gone: true,
  scope: 'reactions:write',
  params: z.object({ id: id.describe('api.parameters.postId') }),
  query: z.object({}),
  body: pollVote,
  answer: postSchema,
  status: 200,
  refusals: [409],
  async handle({ user, params, body }) {
    const { post } = await standing(params.id)
    if (!mayReply(user)) throw new Forbidden()
    await vote(post, user, body.choices).catch((error) => {
      throw error instanceof InvalidInput
        ? new InvalidInput({ choices: 'topics.errors.choiceMissing' })
        : error
    })
    return { answer: await postAnswer(await postById(params.id), { voted: true }) }
  },
})
