import { type Request, type Response, Router } from 'express'
import { z } from 'zod'
import { Forbidden, InvalidInput } from '../../models/failure.js'
import { topicPath } from '../../models/paths.js'
import { mayRearrange } from '../../models/policies/topic.js'
import { submission, title } from '../../models/post/fields.js'
import { newSubmission } from '../../models/post/submission.js'
import { forkTopic } from '../../models/topic/forking.js'
import { signedPostsAfter } from '../../models/topic/page.js'
import { type Topic, topicById } from '../../models/topic.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { readForm } from '../../server/http/form.js'
import { notify } from '../../server/http/notice.js'
import { type Draft, typedIn } from '../posts/draft.js'
import { positionOf, topicIdOf } from './address.js'

export const topicForks = Router()

const id = z.string().regex(/^[0-9a-f]{24}$/, 'topics.errors.postsMissing')
const schema = z.object({
  title,
  submission,
  posts: z
    .union([id, z.array(id)], 'topics.errors.postsMissing')
    .transform((given) => [given].flat())
    .pipe(z.array(z.string()).max(100)),
})

topicForks.get('/topics/:address/forks', membersOnly, async (req, res) => {
  const topic = await arrangedTopic(req)
  await show(req, res, topic, { values: { submission: newSubmission() } })
})

topicForks.post('/topics/:address/forks', membersOnly, async (req, res) => {
  const topic = await arrangedTopic(req)
  const form = readForm(schema, req.body)
  if (!form.ok) return show(req, res, topic, { ...form, status: 422 })
  try {
    const fork = await forkTopic(topic, memberOf(req), form.values)
    notify(res, 'topics.notices.forked')
    res.redirect(303, topicPath(fork))
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error
    await show(req, res, topic, { values: typedIn(req), errors: error.errors, status: 422 })
  }
})

async function arrangedTopic(req: Request): Promise<Topic> {
  const topic = await topicById(topicIdOf(req.params.address))
  if (!mayRearrange(req.user)) throw new Forbidden()
  return topic
}

/** A page of the topic's posts to choose from, those that were ticked still ticked. */
async function show(req: Request, res: Response, topic: Topic, draft: Draft) {
  const after = positionOf(req.query.after)
  const ticked = new Set([req.body?.posts ?? req.query.post].flat())
  const posts = await signedPostsAfter(topic._id, after)
  res.status(draft.status ?? 200).render('topics/fork', {
    ...draft,
    id: String(topic._id),
    topic,
    after,
    path: topicPath(topic),
    posts: posts
      .filter(({ position, deletedAt }) => position > 1 && !deletedAt)
      .map((post) => ({ ...post, ticked: ticked.has(String(post._id)) })),
  })
}
