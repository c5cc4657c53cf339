import { Router } from 'express'
import { personPath } from '../../models/paths.js'
import { topicsWithPostsOf } from '../../models/topic/participation.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { newsFor } from './news.js'

export const participatedTopics = Router()

participatedTopics.get('/topics/participated', membersOnly, async (req, res) => {
  const member = memberOf(req)
  const topics = await topicsWithPostsOf(member.id)
  res.render('topics/participated', {
    topics,
    news: await newsFor(member, topics),
    ownPath: personPath(member),
  })
})
