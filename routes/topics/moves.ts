import { Router } from 'express'
import { InvalidInput } from '../../models/failure.js'
import { topicPath } from '../../models/paths.js'
import { submission } from '../../models/post/fields.js'
import { movePosts } from '../../models/topic/moving.js'
import { topicById } from '../../models/topic.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { readForm } from '../../server/http/form.js'
import { notify } from '../../server/http/notice.js'
import { typedIn } from '../posts/draft.js'
import { arrangedTopic } from './arranged.js'
import { chosenPosts, showForkPage } from './fork-page.js'
import { targetErrors, targetFields, targetOf } from './targets.js'

/** Posts leave a topic for another that exists. */
export const topicMoves = Router()

const schema = targetFields.extend({ submission, posts: chosenPosts })

topicMoves.post('/topics/:address/moves', membersOnly, async (req, res) => {
  const topic = await arrangedTopic(req)
  const form = readForm(schema, req.body)
  if (!form.ok) return showForkPage(req, res, topic, { ...form, values: typedIn(req), status: 422 })
  const target = targetOf(form.values)
  try {
    if (!target) throw new InvalidInput({ target: 'topics.errors.targetUnknown' })
    const into = await movePosts(topic, await topicById(target), memberOf(req), form.values)
    notify(res, 'topics.notices.postsMoved')
    res.redirect(303, topicPath(into))
  } catch (error) {
    await showForkPage(req, res, topic, { values: typedIn(req), errors: targetErrors(error), status: 422 })
  }
})
