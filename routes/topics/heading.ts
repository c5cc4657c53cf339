import { type Request, type Response, Router } from 'express'
import { z } from 'zod'
import { Forbidden } from '../../models/failure.js'
import { topicPath } from '../../models/paths.js'
import { mayFile } from '../../models/policies/topic.js'
import { title } from '../../models/post/fields.js'
import { changeKind, retitleTopic } from '../../models/topic/heading.js'
import { purpose } from '../../models/topic/purpose.js'
import { type Topic, topicById } from '../../models/topic.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { readForm } from '../../server/http/form.js'
import { notify } from '../../server/http/notice.js'
import { endOfDay } from '../../server/lib/day-bounds.js'
import { type Draft, refusal, typedIn } from '../posts/draft.js'
import { topicIdOf } from './address.js'
import { kindChoices } from './kind-choices.js'

/** What stands at the head of a topic: its title, and whether it discusses, asks or debates. */
export const topicHeading = Router()

const schema = z.object({ title, kind: purpose.kind, closesOn: purpose.closesOn })

topicHeading.get('/topics/:address/heading', membersOnly, async (req, res) => {
  const topic = await ownTopic(req)
  show(res, topic, { values: { title: topic.title, kind: topic.kind ?? 'discussion' } })
})

topicHeading.post('/topics/:address/heading', membersOnly, async (req, res) => {
  const topic = await ownTopic(req)
  const user = memberOf(req)
  const form = readForm(schema, req.body)
  if (!form.ok) return show(res, topic, { ...form, status: 422 })
  const { title, kind, closesOn } = form.values
  try {
    await changeKind(topic, user, kind, closesOn ? endOfDay(closesOn, user.timeZone) : undefined)
    await retitleTopic(topic._id, user, title)
    notify(res, 'topics.notices.headed')
    res.redirect(303, topicPath({ ...topic, title }))
  } catch (error) {
    show(res, topic, { values: typedIn(req), ...refusal(res, error) })
  }
})

async function ownTopic(req: Request): Promise<Topic> {
  const topic = await topicById(topicIdOf(req.params.address))
  if (!mayFile(req.user, topic)) throw new Forbidden()
  return topic
}

function show(res: Response, topic: Topic, draft: Draft) {
  res.status(draft.status ?? 200).render('topics/heading', {
    ...draft,
    id: String(topic._id),
    topic,
    path: topicPath(topic),
    kinds: kindChoices(draft.values.kind),
    asksEnd: !topic.closesAt,
    concluded: Boolean(topic.conclusion?.html),
  })
}
