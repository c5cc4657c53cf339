import { type Request, type Response, Router } from 'express'
import { InvalidInput } from '../../models/failure.js'
import { topicPath } from '../../models/paths.js'
import { mergeTopic } from '../../models/topic/merging.js'
import { type Topic, topicById } from '../../models/topic.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { readForm } from '../../server/http/form.js'
import { notify } from '../../server/http/notice.js'
import { type Draft, typedIn } from '../posts/draft.js'
import { arrangedTopic } from './arranged.js'
import { looksForTargets, targetChoice, targetErrors, targetFields, targetOf } from './targets.js'

export const topicMerger = Router()

topicMerger.get('/topics/:address/merger', membersOnly, async (req, res) => {
  await show(req, res, await arrangedTopic(req), { values: {} })
})

topicMerger.post('/topics/:address/merger', membersOnly, async (req, res) => {
  const topic = await arrangedTopic(req)
  const form = readForm(targetFields, req.body)
  const target = form.ok ? targetOf(form.values) : undefined
  if (looksForTargets(req)) return show(req, res, topic, { values: typedIn(req) })
  try {
    if (!target) throw new InvalidInput({ target: 'topics.errors.targetUnknown' })
    const merged = await mergeTopic(topic, await topicById(target), memberOf(req))
    notify(res, 'topics.notices.merged')
    res.redirect(303, topicPath(merged))
  } catch (error) {
    await show(req, res, topic, { values: typedIn(req), errors: targetErrors(error), status: 422 })
  }
})

async function show(req: Request, res: Response, topic: Topic, draft: Draft) {
  res.status(draft.status ?? 200).render('topics/merger', {
    ...draft,
    ...(await targetChoice(req, topic)),
    id: String(topic._id),
    topic,
    path: topicPath(topic),
  })
}
