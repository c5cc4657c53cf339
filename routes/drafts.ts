import { Router } from 'express'
import { z } from 'zod'
import { discardDraft, draftsOf, saveDraft, topicOfDraft } from '../models/draft.js'
import { BadRequest } from '../models/failure.js'
import { topicPath } from '../models/paths.js'
import { topicsById } from '../models/topic.js'
import { memberOf, membersOnly } from '../server/http/current-user.js'
import { notify } from '../server/http/notice.js'

export const drafts = Router()

const saved = z.object({ place: z.string(), title: z.string().optional(), body: z.string() })

drafts.get('/drafts', membersOnly, async (req, res) => {
  const found = await draftsOf(memberOf(req))
  const topics = await topicsById(found.map(topicOfDraft).filter((id) => id !== undefined))
  res.render('drafts/index', {
    drafts: found.map((draft) => {
      const topic = topics.get(topicOfDraft(draft) ?? '')
      const lost = topicOfDraft(draft) !== undefined && !topic
      return { ...draft, topic, lost, path: topic ? `${topicPath(topic)}#reply` : '/topics/new' }
    }),
  })
})

/** What a form holds so far, as it is typed; sent by the page's script alone. */
drafts.post('/drafts', membersOnly, async (req, res) => {
  const words = saved.safeParse(req.body)
  if (!words.success) throw new BadRequest()
  const { place, title, body } = words.data
  await saveDraft(memberOf(req), place, { title, body })
  res.sendStatus(204)
})

drafts.post('/drafts/deletion', membersOnly, async (req, res) => {
  await discardDraft(memberOf(req), String(req.body?.place ?? ''))
  notify(res, 'drafts.notices.discarded')
  res.redirect(303, '/drafts')
})
