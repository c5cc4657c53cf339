import { type Request, type Response, Router } from 'express'
import { z } from 'zod'
import { Forbidden } from '../../models/failure.js'
import { checkVoice } from '../../models/organisation/voice.js'
import { postPath, topicPath } from '../../models/paths.js'
import { voicesOf } from '../../models/policies/organisation.js'
import { mayReply } from '../../models/policies/topic.js'
import { body, onBehalfOf, submission } from '../../models/post/fields.js'
import { writingAllowance } from '../../models/post/rate.js'
import { newSubmission } from '../../models/post/submission.js'
import type { Post } from '../../models/post.js'
import { reply } from '../../models/topic/replies.js'
import { type Topic, topicById } from '../../models/topic.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { readForm } from '../../server/http/form.js'
import { replyPublished } from '../../server/realtime/broadcasts.js'
import { type Draft, preview, refusal, typedIn, wantsPreview } from '../posts/draft.js'
import { placeOf } from '../posts/place.js'
import { topicIdOf } from './address.js'

export const replies = Router()

const schema = z.object({ body, submission, onBehalfOf })

replies.get('/topics/:address/posts', async (req, res) => {
  res.redirect(301, topicPath(await topicById(topicIdOf(req.params.address))))
})

replies.post('/topics/:address/posts', membersOnly, async (req, res) => {
  const topic = await topicById(topicIdOf(req.params.address))
  const user = memberOf(req)
  if (!mayReply(user)) throw new Forbidden()
  if (wantsPreview(req)) return show(res, topic, preview(req))
  const form = readForm(schema, req.body)
  if (!form.ok) return show(res, topic, { ...form, status: 422 })
  try {
    checkVoice(user, form.values.onBehalfOf)
    const post = await reply(topic._id, user, form.values, writingAllowance('post', user))
    announce(req, topic, post)
    res.redirect(303, placeOf(topic, post))
  } catch (error) {
    show(res, topic, { values: typedIn(req), ...refusal(res, error) })
  }
})

function announce(req: Request, topic: Topic, post: Post) {
  replyPublished({
    topic: String(topic._id),
    post: String(post._id),
    position: post.position,
    author: memberOf(req).name,
    path: postPath(post),
  })
}

function show(res: Response, topic: Topic, draft: Draft) {
  res.status(draft.status ?? 200).render('posts/new', {
    ...draft,
    values: { submission: newSubmission(), ...draft.values },
    topic,
    path: topicPath(topic),
    voices: voicesOf(res.locals.user),
  })
}
