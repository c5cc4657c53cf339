import { type Request, type Response, Router } from 'express'
import { bookmarkPost, dropBookmark } from '../../models/bookmark.js'
import { Forbidden } from '../../models/failure.js'
import { mayBookmark } from '../../models/policies/post.js'
import { postById } from '../../models/post.js'
import { topicById } from '../../models/topic.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { notify } from '../../server/http/notice.js'
import { localPath } from '../../server/lib/local-path.js'
import { placeOf } from './place.js'

export const postBookmark = Router()

postBookmark.post('/posts/:id/bookmark', membersOnly, async (req, res) => {
  const post = await postById(String(req.params.id))
  const topic = await topicById(post.topic)
  if (!mayBookmark(req.user, post)) throw new Forbidden()
  await bookmarkPost(memberOf(req), post)
  notify(res, 'bookmarks.notices.kept')
  goBack(req, res, placeOf(topic, post))
})

/** What one no longer sees is dropped all the same: its post may be deleted. */
postBookmark.post('/posts/:id/bookmark/removal', membersOnly, async (req, res) => {
  await dropBookmark(memberOf(req), String(req.params.id))
  notify(res, 'bookmarks.notices.dropped')
  goBack(req, res, '/bookmarks')
})

function goBack(req: Request, res: Response, otherwise: string) {
  res.redirect(303, localPath(req.body?.next) ?? otherwise)
}
