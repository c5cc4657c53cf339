import { type Request, type Response, Router } from 'express'
import { z } from 'zod'
import { Forbidden } from '../../models/failure.js'
import { topicPath } from '../../models/paths.js'
import { mayFile } from '../../models/policies/topic.js'
import { filing } from '../../models/post/fields.js'
import { fileTopic } from '../../models/topic/refiling.js'
import { type Topic, topicById } from '../../models/topic.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { readForm } from '../../server/http/form.js'
import { notify } from '../../server/http/notice.js'
import { type Draft, refusal, typedIn } from '../posts/draft.js'
import { topicIdOf } from './address.js'
import { filingChoices, tickedIn } from './filing-choices.js'

export const topicFiling = Router()

const schema = z.object(filing)

topicFiling.get('/topics/:address/filing', membersOnly, async (req, res) => {
  const topic = await ownTopic(req)
  const values = {
    theme: topic.theme,
    territory: topic.territory ?? '',
    challenge: topic.challenge ?? '',
  }
  await show(res, topic, { values }, topic.themes)
})

topicFiling.post('/topics/:address/filing', membersOnly, async (req, res) => {
  const topic = await ownTopic(req)
  const form = readForm(schema, req.body)
  if (!form.ok) return show(res, topic, { ...form, status: 422 }, tickedIn(req.body))
  try {
    await fileTopic(topic._id, memberOf(req), form.values)
    notify(res, 'topics.notices.filed')
    res.redirect(303, topicPath(topic))
  } catch (error) {
    await show(res, topic, { values: typedIn(req), ...refusal(res, error) }, tickedIn(req.body))
  }
})

async function ownTopic(req: Request): Promise<Topic> {
  const topic = await topicById(topicIdOf(req.params.address))
  if (!mayFile(req.user, topic)) throw new Forbidden()
  return topic
}

async function show(res: Response, topic: Topic, draft: Draft, ticked: string[]) {
  const choices = await filingChoices(ticked.filter((key) => key !== draft.values.theme))
  res.status(draft.status ?? 200).render('topics/filing', {
    ...draft,
    ...choices,
    id: String(topic._id),
    title: topic.title,
    path: topicPath(topic),
  })
}
