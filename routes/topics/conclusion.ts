import { type Request, type Response, Router } from 'express'
import { z } from 'zod'
import { Forbidden } from '../../models/failure.js'
import { topicPath } from '../../models/paths.js'
import { mayConclude } from '../../models/policies/topic.js'
import { body } from '../../models/post/fields.js'
import { concludeDebate } from '../../models/topic/conclusion.js'
import { type Topic, topicById } from '../../models/topic.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { readForm } from '../../server/http/form.js'
import { notify } from '../../server/http/notice.js'
import { type Draft, preview, wantsPreview } from '../posts/draft.js'
import { topicIdOf } from './address.js'

export const topicConclusion = Router()

const schema = z.object({ body })

topicConclusion.get('/topics/:address/conclusion', membersOnly, async (req, res) => {
  const topic = await ownDebate(req)
  show(res, topic, { values: { body: topic.conclusion?.body ?? '' } })
})

topicConclusion.post('/topics/:address/conclusion', membersOnly, async (req, res) => {
  const topic = await ownDebate(req)
  if (wantsPreview(req)) return show(res, topic, await preview(req))
  const form = readForm(schema, req.body)
  if (!form.ok) return show(res, topic, { ...form, status: 422 })
  await concludeDebate(topic, memberOf(req), form.values.body)
  notify(res, 'topics.notices.concluded')
  res.redirect(303, topicPath(topic))
})

async function ownDebate(req: Request): Promise<Topic> {
  const topic = await topicById(topicIdOf(req.params.address))
  if (!mayConclude(req.user, topic)) throw new Forbidden()
  return topic
}

function show(res: Response, topic: Topic, draft: Draft) {
  res.status(draft.status ?? 200).render('topics/conclusion', {
    ...draft,
    id: String(topic._id),
    topic,
    path: topicPath(topic),
  })
}
