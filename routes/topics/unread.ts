import { Router } from 'express'
import { followedNews } from '../../models/watch/followed.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { newsFor } from './news.js'

export const unreadTopics = Router()

const mostShown = 50

unreadTopics.get('/topics/unread', membersOnly, async (req, res) => {
  const member = memberOf(req)
  const found = await followedNews(member.id, mostShown + 1, 'list')
  const topics = found.slice(0, mostShown)
  res.render('topics/unread', {
    topics,
    more: found.length > topics.length,
    news: await newsFor(member, topics),
  })
})
