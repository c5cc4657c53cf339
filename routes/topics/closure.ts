import { type Request, type Response, Router } from 'express'
import { z } from 'zod'
import { Forbidden } from '../../models/failure.js'
import { topicPath } from '../../models/paths.js'
import { isModerator } from '../../models/policies/roles.js'
import { mayClose } from '../../models/policies/topic.js'
import { closeTopic, reopenTopic } from '../../models/topic/closure.js'
import { isClosed } from '../../models/topic/state.js'
import { type Topic, topicById } from '../../models/topic.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { type FormResult, readForm } from '../../server/http/form.js'
import { notify } from '../../server/http/notice.js'
import { dayOf, endOfDay } from '../../server/lib/day-bounds.js'
import { topicIdOf } from './address.js'

export const topicClosure = Router()

const schema = z
  .object({
    when: z.enum(['now', 'later'], 'topics.errors.closureMissing'),
    closesOn: z.union([z.literal(''), z.iso.date('topics.errors.dayUnknown')]).optional(),
  })
  .refine(({ when, closesOn }) => when === 'now' || closesOn, {
    path: ['closesOn'],
    message: 'topics.errors.dayUnknown',
  })

topicClosure.get('/topics/:address/closure', membersOnly, async (req, res) => {
  const topic = await closableTopic(req)
  const closesOn = topic.closesAt ? dayOf(topic.closesAt, memberOf(req).timeZone) : ''
  show(res, topic, { ok: false, values: { when: closesOn ? 'later' : 'now', closesOn }, errors: {} })
})

topicClosure.post('/topics/:address/closure', membersOnly, async (req, res) => {
  const topic = await closableTopic(req)
  const user = memberOf(req)
  const form = readForm(schema, req.body)
  if (!form.ok) return show(res, topic, form, 422)
  const { when, closesOn } = form.values
  const at = when === 'later' && closesOn ? endOfDay(closesOn, user.timeZone) : new Date()
  await closeTopic(topic._id, user, { at, locked: isModerator(user) })
  notify(res, at > new Date() ? 'topics.notices.willClose' : 'topics.notices.closed')
  res.redirect(303, topicPath(topic))
})

topicClosure.post('/topics/:address/closure/removal', membersOnly, async (req, res) => {
  const topic = await closableTopic(req)
  await reopenTopic(topic, memberOf(req))
  notify(res, 'topics.notices.reopened')
  res.redirect(303, topicPath(topic))
})

async function closableTopic(req: Request): Promise<Topic> {
  const topic = await topicById(topicIdOf(req.params.address))
  if (!mayClose(req.user, topic)) throw new Forbidden()
  return topic
}

function show(res: Response, topic: Topic, form: Extract<FormResult<unknown>, { ok: false }>, status = 200) {
  res.status(status).render('topics/closure', {
    values: form.values,
    errors: status === 422 ? form.errors : undefined,
    id: String(topic._id),
    topic,
    path: topicPath(topic),
    closed: isClosed(topic),
    closing: topic.closesAt && !isClosed(topic),
  })
}
