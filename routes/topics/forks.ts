import { Router } from 'express'
import { z } from 'zod'
import { InvalidInput } from '../../models/failure.js'
import { topicPath } from '../../models/paths.js'
import { submission, title } from '../../models/post/fields.js'
import { newSubmission } from '../../models/post/submission.js'
import { forkTopic } from '../../models/topic/forking.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { readForm } from '../../server/http/form.js'
import { notify } from '../../server/http/notice.js'
import { typedIn } from '../posts/draft.js'
import { arrangedTopic } from './arranged.js'
import { chosenPosts, showForkPage } from './fork-page.js'
import { looksForTargets } from './targets.js'

/** Posts leave a topic for one of their own. */
export const topicForks = Router()

const schema = z.object({ title, submission, posts: chosenPosts })

topicForks.get('/topics/:address/forks', membersOnly, async (req, res) => {
  const topic = await arrangedTopic(req)
  await showForkPage(req, res, topic, { values: { submission: newSubmission() } })
})

topicForks.post('/topics/:address/forks', membersOnly, async (req, res) => {
  const topic = await arrangedTopic(req)
  if (looksForTargets(req)) return showForkPage(req, res, topic, { values: typedIn(req) })
  const form = readForm(schema, req.body)
  if (!form.ok) return showForkPage(req, res, topic, { ...form, status: 422 })
  try {
    const fork = await forkTopic(topic, memberOf(req), form.values)
    notify(res, 'topics.notices.forked')
    res.redirect(303, topicPath(fork))
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error
    await showForkPage(req, res, topic, { values: typedIn(req), errors: error.errors, status: 422 })
  }
})
