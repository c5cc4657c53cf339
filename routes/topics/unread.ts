import { Router } from 'express'
import { followedNews } from '../../models/watch/followed.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { textOf } from '../../server/http/query.js'
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

/** On to the next, without going back to the list: from the topic that is read already, whatever is new in it meanwhile. */
unreadTopics.get('/topics/unread/next', membersOnly, async (req, res) => {
  const member = memberOf(req)
  const found = await followedNews(member.id, 2, 'list')
  const next = found.find(({ id }) => id !== textOf(req.query.after))
  if (!next) return res.redirect(302, '/topics/unread')
  const news = await newsFor(member, [next])
  res.redirect(302, news?.[next.id]?.path ?? next.path)
})
