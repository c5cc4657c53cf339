import { type Request, Router } from 'express'
import { Forbidden } from '../../models/failure.js'
import { themePath, topicPath } from '../../models/paths.js'
import { peopleById } from '../../models/person.js'
import { mayDelete } from '../../models/policies/post.js'
import { postById } from '../../models/post.js'
import { filingOf } from '../../models/topic/filing.js'
import { topicById } from '../../models/topic.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { notify } from '../../server/http/notice.js'
import { placeOf } from './place.js'
import { takePostAway } from './taking-away.js'

export const postDeletion = Router()

postDeletion.get('/posts/:id/deletion', membersOnly, async (req, res) => {
  const { post, topic } = await deletablePost(req)
  const people = await peopleById([post.author])
  res.render('posts/deletion', {
    id: String(post._id),
    post: { ...post, person: people.get(String(post.author)) },
    topic,
    topicPath: topicPath(topic),
    path: placeOf(topic, post),
    wholeTopic: topic.postCount === 1,
    own: String(post.author) === memberOf(req).id,
  })
})

postDeletion.post('/posts/:id/deletion', membersOnly, async (req, res) => {
  const { post, topic } = await deletablePost(req)
  const { theme } = await filingOf(topic)
  const { topicDeleted } = await takePostAway(post, memberOf(req))
  notify(res, topicDeleted ? 'topics.notices.topicDeleted' : 'topics.notices.postDeleted')
  if (topicDeleted) return res.redirect(303, theme ? themePath(theme) : '/topics')
  res.redirect(303, placeOf(topic, post))
})

async function deletablePost(req: Request) {
  const post = await postById(String(req.params.id))
  const topic = await topicById(post.topic)
  if (!mayDelete(req.user, post)) throw new Forbidden()
  return { post, topic }
}
