import { type Request, type Response, Router } from 'express'
import { z } from 'zod'
import { caseStates } from '../../models/flag/case.js'
import { queueCounts } from '../../models/flag/queue.js'
import { postPath, topicPath } from '../../models/paths.js'
import { type Person, peopleById } from '../../models/person.js'
import { approve, heldPostById, refuse, waitingCount, waitingPosts } from '../../models/post/held.js'
import { moderatorsOnly } from '../../server/auth/guards.js'
import { memberOf } from '../../server/http/current-user.js'
import { readForm } from '../../server/http/form.js'
import { notify } from '../../server/http/notice.js'
import { textOf } from '../../server/http/query.js'
import { replyPublished } from '../../server/realtime/broadcasts.js'
import { moderatorsText } from './fields.js'

export const firstPostQueue = Router()

const onPage = 20

firstPostQueue.get('/moderation/first-posts', moderatorsOnly, async (req, res) => {
  await show(req, res)
})

firstPostQueue.post('/moderation/first-posts/:id/approval', moderatorsOnly, async (req, res) => {
  const held = await heldPostById(String(req.params.id))
  const { reply } = await approve(held, memberOf(req))
  if (reply) {
    const people = await peopleById([held.author])
    replyPublished({
      topic: String(reply.topic),
      post: String(reply._id),
      position: reply.position,
      author: people.get(String(held.author))?.name ?? '',
      path: postPath(reply),
    })
  }
  notify(res, 'moderation.notices.approved')
  res.redirect(303, '/moderation/first-posts')
})

firstPostQueue.post('/moderation/first-posts/:id/refusal', moderatorsOnly, async (req, res) => {
  const held = await heldPostById(String(req.params.id))
  const form = readForm(z.object({ text: moderatorsText }), req.body)
  if (!form.ok) return show(req, res, { id: String(held._id), ...form })
  await refuse(held, memberOf(req), form.values.text)
  notify(res, 'moderation.notices.refused')
  res.redirect(303, '/moderation/first-posts')
})

interface Refusal {
  id: string
  values: Record<string, string>
  errors: Record<string, string>
}

async function show(req: Request, res: Response, refusal?: Refusal) {
  const after = textOf(req.query.after)
  const found = await waitingPosts(onPage + 1, after)
  const shown = found.slice(0, onPage)
  const people: Map<string, Person> = await peopleById(shown.map(({ author }) => author))
  const [counts, waiting] = await Promise.all([queueCounts(), waitingCount()])
  res.status(refusal ? 422 : 200).render('moderation/first-posts', {
    first: true,
    tabs: caseStates.map((name) => ({ name, count: counts[name] })),
    waiting,
    posts: shown.map((held) => ({
      ...held,
      id: String(held._id),
      person: people.get(String(held.author)),
      topicPath: held.topic && topicPath({ _id: held.topic, title: held.label }),
      wrong: refusal?.id === String(held._id) ? refusal.errors.text : undefined,
      typed: refusal?.id === String(held._id) ? refusal.values.text : undefined,
    })),
    firstPath: after && '/moderation/first-posts',
    nextPath: found.length > onPage ? `/moderation/first-posts?after=${shown.at(-1)?._id}` : undefined,
  })
}
