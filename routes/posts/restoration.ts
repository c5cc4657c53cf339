import { Router } from 'express'
import { Forbidden } from '../../models/failure.js'
import { mayRestore } from '../../models/policies/post.js'
import { deletedPostById, undeletePost } from '../../models/post/restoration.js'
import { topicById } from '../../models/topic.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { notify } from '../../server/http/notice.js'
import { postChanged } from '../../server/realtime/broadcasts.js'
import { placeOf } from './place.js'

export const postRestoration = Router()

postRestoration.post('/posts/:id/restoration', membersOnly, async (req, res) => {
  if (!mayRestore(req.user)) throw new Forbidden()
  const post = await deletedPostById(String(req.params.id))
  await undeletePost(post, memberOf(req))
  postChanged(post)
  notify(res, 'topics.notices.postRestored')
  res.redirect(303, placeOf(await topicById(post.topic), post))
})
