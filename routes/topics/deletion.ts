import { Router } from 'express'
import { Forbidden } from '../../models/failure.js'
import { themePath, topicPath } from '../../models/paths.js'
import { mayDeleteTopic } from '../../models/policies/topic.js'
import { undeleteTopicAndWords } from '../../models/post/restoration.js'
import { deleteTopic } from '../../models/topic/deletion.js'
import { filingOf } from '../../models/topic/filing.js'
import { topicById } from '../../models/topic.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { notify } from '../../server/http/notice.js'
import { topicIdOf } from './address.js'

export const topicDeletion = Router()

topicDeletion.get('/topics/:address/deletion', membersOnly, async (req, res) => {
  const topic = await topicById(topicIdOf(req.params.address))
  if (!mayDeleteTopic(req.user)) throw new Forbidden()
  res.render('topics/deletion', { id: String(topic._id), topic, path: topicPath(topic) })
})

topicDeletion.post('/topics/:address/deletion', membersOnly, async (req, res) => {
  const topic = await topicById(topicIdOf(req.params.address))
  if (!mayDeleteTopic(req.user)) throw new Forbidden()
  const { theme } = await filingOf(topic)
  await deleteTopic(topic, memberOf(req))
  notify(res, 'topics.notices.topicDeleted')
  res.redirect(303, theme ? themePath(theme) : '/topics')
})

topicDeletion.post('/topics/:address/restoration', membersOnly, async (req, res) => {
  if (!mayDeleteTopic(req.user)) throw new Forbidden()
  const id = topicIdOf(req.params.address)
  await undeleteTopicAndWords(id, memberOf(req))
  notify(res, 'topics.notices.topicRestored')
  res.redirect(303, topicPath(await topicById(id)))
})
