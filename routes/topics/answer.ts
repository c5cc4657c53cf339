import { type Request, Router } from 'express'
import { Forbidden } from '../../models/failure.js'
import { topicPath } from '../../models/paths.js'
import { mayMarkAnswer } from '../../models/policies/topic.js'
import { postById } from '../../models/post.js'
import { markAnswer, unmarkAnswer } from '../../models/topic/answer.js'
import { type Topic, topicById } from '../../models/topic.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { notify } from '../../server/http/notice.js'
import { placeOf } from '../posts/place.js'
import { topicIdOf } from './address.js'

export const topicAnswer = Router()

topicAnswer.post('/topics/:address/answer', membersOnly, async (req, res) => {
  const topic = await ownQuestion(req)
  const post = await postById(String(req.body?.post))
  await markAnswer(topic, post, memberOf(req))
  notify(res, 'topics.notices.answered')
  res.redirect(303, placeOf(topic, post))
})

topicAnswer.post('/topics/:address/answer/removal', membersOnly, async (req, res) => {
  const topic = await ownQuestion(req)
  await unmarkAnswer(topic, memberOf(req))
  notify(res, 'topics.notices.unanswered')
  res.redirect(303, topicPath(topic))
})

async function ownQuestion(req: Request): Promise<Topic> {
  const topic = await topicById(topicIdOf(req.params.address))
  if (!mayMarkAnswer(req.user, topic)) throw new Forbidden()
  return topic
}
