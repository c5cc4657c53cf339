import { Router } from 'express'
import { keptPosts } from '../models/bookmark/list.js'
import { bookmarksOf } from '../models/bookmark.js'
import { memberOf, membersOnly } from '../server/http/current-user.js'
import { textOf } from '../server/http/query.js'

export const bookmarks = Router()

const bookmarksOnPage = 30

bookmarks.get('/bookmarks', membersOnly, async (req, res) => {
  const before = textOf(req.query.before)
  const page = await bookmarksOf(memberOf(req), { limit: bookmarksOnPage, before })
  res.render('bookmarks/index', {
    bookmarks: await keptPosts(page.bookmarks),
    next: page.next,
    later: before !== undefined,
  })
})
