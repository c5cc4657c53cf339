import { type Request, Router } from 'express'
import { challengePath, postPath, territoryPath, themePath, topicPath } from '../../models/paths.js'
import { mayDelete, mayEdit } from '../../models/policies/post.js'
import { mayFile, mayReply } from '../../models/policies/topic.js'
import { newSubmission } from '../../models/post/submission.js'
import { filingOf } from '../../models/topic/filing.js'
import { type SignedPost, topicPage } from '../../models/topic/page.js'
import { t } from '../../server/i18n/index.js'
import { frenchTypography } from '../../server/lib/french-typography.js'
import { positionOf, topicIdOf } from './address.js'
import { pageLinks } from './page-links.js'

export const topicShow = Router()

const mostFaces = 12

topicShow.get('/topics/:address', async (req, res) => {
  const after = positionOf(req.query.after)
  const { topic, posts, participants, territories } = await topicPage(topicIdOf(req.params.address), after)
  const path = topicPath(topic)
  if (req.path !== path) return res.redirect(301, after > 0 ? `${path}?after=${after}` : path)
  const filing = await filingOf(topic)
  const pages = pageLinks(path, topic.lastPosition, after)
  res.render('topics/show', {
    id: String(topic._id),
    topic,
    heading: frenchTypography(topic.title),
    path,
    ...filing,
    themePath: filing.theme && themePath(filing.theme),
    territoryPath: filing.territory && territoryPath(filing.territory),
    challengePath: filing.challenge && challengePath(filing.challenge),
    posts: posts.map((post) => shownTo(req.user, post)),
    pages,
    pageTitle:
      after > 0 && t(res.locals.locale, 'topics.pageTitle', { title: topic.title, page: pages.current }),
    participants: participants.slice(0, mostFaces),
    more: participants.length > mostFaces || territories === undefined,
    territories: territories?.map((territory) => ({ territory, path: territoryPath(territory) })),
    opener: participants.find((person) => person.id === String(topic.author)),
    mayFile: mayFile(req.user, topic),
    mayReply: mayReply(req.user),
    next: encodeURIComponent(req.originalUrl),
    values: { submission: newSubmission() },
  })
})

function shownTo(user: Request['user'], post: SignedPost) {
  return {
    ...post,
    path: postPath(post),
    deletedByAuthor: String(post.deletedBy) === String(post.author),
    mayReply: mayReply(user),
    mayEdit: mayEdit(user, post),
    mayDelete: mayDelete(user, post),
  }
}
