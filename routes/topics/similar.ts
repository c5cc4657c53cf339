import { Router } from 'express'
import { similarTopics } from '../../models/topic/similar.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { textOf } from '../../server/http/query.js'

export const similarTopicList = Router()

/** What resembles a title that is being typed: a fragment of the page. */
similarTopicList.get('/topics/similar', membersOnly, async (req, res) => {
  const title = textOf(req.query.title) ?? ''
  res
    .set('Cache-Control', 'private, max-age=30')
    .render('topics/similar', { similar: await similarTopics(memberOf(req), title) })
})
