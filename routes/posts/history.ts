import { Router } from 'express'
import { Forbidden } from '../../models/failure.js'
import { topicPath } from '../../models/paths.js'
import { peopleById } from '../../models/person.js'
import { mayReadHidden } from '../../models/policies/post.js'
import { versionOf, versionsOf } from '../../models/post/versions.js'
import { postById } from '../../models/post.js'
import { topicById } from '../../models/topic.js'
import { textDifference } from '../../server/lib/text-difference.js'
import { placeOf } from './place.js'

export const postHistory = Router()

postHistory.get('/posts/:id/history', async (req, res) => {
  const post = await postById(req.params.id)
  if (post.hidden && !mayReadHidden(req.user, post)) throw new Forbidden()
  const [topic, versions, people] = await Promise.all([
    topicById(post.topic),
    versionsOf(post),
    peopleById([post.author]),
  ])
  const changes = versions.slice(1).map(({ version, body, at }, index) => ({
    version,
    at,
    parts: textDifference(versions[index]?.body ?? '', body),
  }))
  res.render('posts/history', {
    topic,
    topicPath: topicPath(topic),
    path: placeOf(topic, post),
    position: post.position,
    author: people.get(String(post.author)),
    changes: changes.reverse(),
    oldest: versions[0],
    /** Words from before the hub kept versions, or beyond what is shown. */
    more: (versions[0]?.version ?? 1) > 1 || (versionOf(post) === 1 && Boolean(post.editedAt)),
  })
})
