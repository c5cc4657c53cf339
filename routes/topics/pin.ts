import { type Request, Router } from 'express'
import { Forbidden } from '../../models/failure.js'
import { topicPath } from '../../models/paths.js'
import { mayPin } from '../../models/policies/topic.js'
import { pinTopic, unpinTopic } from '../../models/topic/pinning.js'
import { type Topic, topicById } from '../../models/topic.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { notify } from '../../server/http/notice.js'
import { topicIdOf } from './address.js'

export const topicPin = Router()

topicPin.post('/topics/:address/pin', membersOnly, async (req, res) => {
  const topic = await pinnableTopic(req)
  await pinTopic(topic._id, memberOf(req))
  notify(res, 'topics.notices.pinned')
  res.redirect(303, topicPath(topic))
})

topicPin.post('/topics/:address/pin/removal', membersOnly, async (req, res) => {
  const topic = await pinnableTopic(req)
  await unpinTopic(topic._id, memberOf(req))
  notify(res, 'topics.notices.unpinned')
  res.redirect(303, topicPath(topic))
})

async function pinnableTopic(req: Request): Promise<Topic> {
  const topic = await topicById(topicIdOf(req.params.address))
  if (!mayPin(req.user)) throw new Forbidden()
  return topic
}
