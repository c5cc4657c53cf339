import { type Request, type Response, Router } from 'express'
import { z } from 'zod'
import { Failure, Forbidden, InvalidInput } from '../../models/failure.js'
import { topicPath } from '../../models/paths.js'
import { mayRearrange } from '../../models/policies/topic.js'
import { mergeTopic } from '../../models/topic/merging.js'
import { type Topic, topicById } from '../../models/topic.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { readForm } from '../../server/http/form.js'
import { notify } from '../../server/http/notice.js'
import { type Draft, typedIn } from '../posts/draft.js'
import { topicIdOf } from './address.js'

export const topicMerger = Router()

/** A topic as its address is copied out of a browser, or its path. */
const schema = z.object({
  target: z
    .string('topics.errors.targetUnknown')
    .transform((text) => /topics\/([0-9a-f]{24})/i.exec(text)?.[1]?.toLowerCase() ?? '')
    .pipe(z.string().min(1, 'topics.errors.targetUnknown')),
})

topicMerger.get('/topics/:address/merger', membersOnly, async (req, res) => {
  show(res, await arrangedTopic(req), { values: {} })
})

topicMerger.post('/topics/:address/merger', membersOnly, async (req, res) => {
  const topic = await arrangedTopic(req)
  const form = readForm(schema, req.body)
  if (!form.ok) return show(res, topic, { ...form, values: typedIn(req), status: 422 })
  try {
    const into = await topicById(form.values.target)
    const merged = await mergeTopic(topic, into, memberOf(req))
    notify(res, 'topics.notices.merged')
    res.redirect(303, topicPath(merged))
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const errors = error instanceof InvalidInput ? error.errors : { target: 'topics.errors.targetUnknown' }
    show(res, topic, { values: typedIn(req), errors, status: 422 })
  }
})

async function arrangedTopic(req: Request): Promise<Topic> {
  const topic = await topicById(topicIdOf(req.params.address))
  if (!mayRearrange(req.user)) throw new Forbidden()
  return topic
}

function show(res: Response, topic: Topic, draft: Draft) {
  res.status(draft.status ?? 200).render('topics/merger', {
    ...draft,
    id: String(topic._id),
    topic,
    path: topicPath(topic),
  })
}
