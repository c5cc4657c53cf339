import { type Request, Router } from 'express'
import { Gone } from '../../models/failure.js'
import { challengePath, territoryPath, themePath, topicPath } from '../../models/paths.js'
import { mayModerate } from '../../models/policies/moderation.js'
import { voicesOf } from '../../models/policies/organisation.js'
import {
  mayClose,
  mayConclude,
  mayDeleteTopic,
  mayFile,
  mayMarkAnswer,
  mayPin,
  mayRearrange,
  mayReply,
} from '../../models/policies/topic.js'
import { newSubmission } from '../../models/post/submission.js'
import { canAnswer } from '../../models/topic/answer.js'
import { filingOf } from '../../models/topic/filing.js'
import { furtherTopics } from '../../models/topic/further.js'
import { mostUsefulPosts } from '../../models/topic/most-useful.js'
import { pageOf, type SignedPost, topicPage } from '../../models/topic/page.js'
import type { News } from '../../models/topic/reading.js'
import { slowModes } from '../../models/topic/slow-mode.js'
import { isClosed, isToCome } from '../../models/topic/state.js'
import { Merged, type Topic } from '../../models/topic.js'
import { keptForItsReader } from '../../server/http/own-page-cache.js'
import { isPrefetch } from '../../server/http/prefetch.js'
import { t } from '../../server/i18n/index.js'
import { frenchTypography } from '../../server/lib/french-typography.js'
import { log } from '../../server/log.js'
import { notePositionRead } from '../../server/realtime/reading.js'
import { placeOf } from '../posts/place.js'
import { shownTo } from '../posts/shown.js'
import { positionOf, topicIdOf } from './address.js'
import { shownLine } from './log-lines.js'
import { ownOf } from './own.js'
import { pageLinks } from './page-links.js'
import { structuredTopic } from './structured-data.js'

export const topicShow = Router()

const mostFaces = 12

topicShow.get('/topics/:address', keptForItsReader, async (req, res) => {
  const after = positionOf(req.query.after)
  const id = topicIdOf(req.params.address)
  const page = await topicPage(id, after).catch((error) => {
    if (error instanceof Merged) return error
    if (error instanceof Gone && error.key === 'topics.gone' && mayDeleteTopic(req.user)) return undefined
    throw error
  })
  if (page instanceof Merged) return res.redirect(301, `/topics/${page.into}`)
  if (!page) return res.status(410).render('topics/deleted', { id })
  const { topic, posts, participants, territories } = page
  const path = topicPath(topic)
  if (req.path !== path) return res.redirect(301, after > 0 ? `${path}?after=${after}` : path)
  const pages = pageLinks(path, topic.lastPosition, after)
  if (posts.length === 0 && after >= topic.lastPosition) return res.redirect(302, pages.lastPath)
  const [filing, own, mostUseful, further] = await Promise.all([
    filingOf(topic),
    ownOf(req, page),
    pages.several && after === 0 ? mostUsefulPosts(id) : undefined,
    pages.isLast ? furtherTopics(topic) : undefined,
  ])
  const { news, draft } = own
  const closed = isClosed(topic)
  const toCome = isToCome(topic)
  const mayWrite = mayReply(req.user) && !closed && !toCome
  const marks = mayMarkAnswer(req.user, topic)
  const opener = participants.find((person) => person.id === String(topic.author))
  const firstNew = news && firstNewIn(posts, news, req.user)?.position
  noteReading(req, topic, posts)
  res.render('topics/show', {
    watch: own.watch,
    id: String(topic._id),
    topic,
    heading: frenchTypography(topic.title),
    path,
    ...filing,
    themePath: filing.theme && themePath(filing.theme),
    territoryPath: filing.territory && territoryPath(filing.territory),
    challengePath: filing.challenge && challengePath(filing.challenge),
    posts: posts.map((post) =>
      shownTo(req.user, post, {
        mayReply: mayWrite,
        own: own.reactions?.get(String(post._id)),
        choices: own.choices?.get(String(post._id)),
        mayVote: mayReply(req.user),
        bookmarked: own.bookmarked?.has(String(post._id)),
        mayAnswer: marks && canAnswer(topic, post),
        answer: String(page.answer?.post._id) === String(post._id) ? page.answer : undefined,
      }),
    ),
    lastShown: posts.at(-1)?.position ?? 0,
    news,
    firstNew,
    newsPath: news && `${path}?after=${pageOf(news.position + 1)}#new`,
    newsElsewhere: news && firstNew === undefined,
    pages,
    mostUseful,
    further,
    linesAfter: page.linesAfter.map(shownLine),
    kindName: topic.kind && `topics.kinds.${topic.kind}`,
    kindIcon: topic.kind === 'question' ? 'circle-help' : 'scale',
    answer: page.answer && { ...page.answer, path: placeOf(topic, page.answer.post) },
    concludedBy: page.concludedBy,
    closed,
    afterKey: after,
    toCome,
    closing: topic.closesAt && !closed,
    debate: topic.kind === 'debate',
    mayClose: mayClose(req.user, topic),
    mayConclude: mayConclude(req.user, topic),
    mayPin: mayPin(req.user),
    mayRearrange: mayRearrange(req.user),
    pageTitle:
      after > 0 && t(res.locals.locale, 'topics.pageTitle', { title: topic.title, page: pages.current }),
    participants: participants.slice(0, mostFaces),
    more: participants.length > mostFaces || territories === undefined,
    territories: territories?.map((territory) => ({ territory, path: territoryPath(territory) })),
    opener,
    publishedAt: topic.createdAt,
    structured: req.user
      ? undefined
      : structuredTopic({ topic, path, posts, filing, opener }, res.locals.locale),
    mayManage: mayFile(req.user, topic),
    mayDeleteTopic: mayDeleteTopic(req.user),
    mayReply: mayWrite,
    voices: voicesOf(req.user),
    waiting: own.waiting,
    mayFlag: req.user && req.user.id !== String(topic.author),
    maySlow: mayModerate(req.user),
    slowModes,
    next: encodeURIComponent(req.originalUrl),
    draft,
    values: { submission: newSubmission(), body: draft?.body },
  })
})

/** The first that the reader has not read, and has not written. */
function firstNewIn(posts: SignedPost[], news: News, reader: Request['user']): SignedPost | undefined {
  return posts.find(
    ({ position, deletedAt, author }) =>
      position > news.position && !deletedAt && String(author) !== reader?.id,
  )
}

/** Turbo fetches a page before it is asked for: that is not reading yet, and the browser tells when it is. */
function noteReading(req: Request, topic: Topic, posts: SignedPost[]): void {
  const last = posts.at(-1)?.position
  if (!req.user || last === undefined || isPrefetch(req)) return
  notePositionRead(req.user.id, topic, last).catch((error) => log.error({ err: error }, 'reading'))
}
