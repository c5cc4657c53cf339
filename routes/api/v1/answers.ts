import { z } from 'zod'
import { Forbidden } from '../../../models/failure.js'
import { mayMarkAnswer } from '../../../models/policies/topic.js'
import { postById } from '../../../models/post.js'
import { markAnswer, unmarkAnswer } from '../../../models/topic/answer.js'
import { topicById } from '../../../models/topic.js'
import type { CurrentUser } from '../../../models/user.js'
import { memberEndpoint } from '../member-endpoint.js'
import { chosenAnswer } from '../requests.js'
import { id } from './values.js'

const given = {
  path: '/api/v1/topics/{id}/answer',
  gone: true,
  scope: 'topics:write',
  params: z.object({ id: id.describe('api.parameters.id') }),
  query: z.object({}),
  status: 204,
} as const

export const chooseAnswer = memberEndpoint({
  ...given,
  method: 'put',
  operation: 'chooseAnswer',
  body: chosenAnswer,
  refusals: [409],
  async handle({ user, params, body }) {
    const topic = await ownQuestion(user, params.id)
    await markAnswer(topic, await postById(body.post), user)
    return {}
  },
})

export const dropAnswer = memberEndpoint({
  ...given,
  method: 'delete',
  operation: 'dropAnswer',
  async handle({ user, params }) {
    await unmarkAnswer(await ownQuestion(user, params.id), user)
    return {}
  },
})

async function ownQuestion(user: CurrentUser, topicId: string) {
  const topic = await topicById(topicId)
  if (!mayMarkAnswer(user, topic)) throw new Forbidden()
  return topic
}
