import type { Request } from 'express'
import { draftFor, replyPlace } from '../../models/draft.js'
import { markSubjectRead } from '../../models/notification/reading.js'
import { waitingOf } from '../../models/post/held.js'
import { votesOf } from '../../models/post/poll.js'
import { reactionsOf } from '../../models/post/reactions.js'
import type { TopicPage } from '../../models/topic/page.js'
import { newsIn } from '../../models/topic/reading.js'
import { isPrefetch } from '../../server/http/prefetch.js'
import { watchButton } from '../../server/http/watch-button.js'

/** What of a topic's page is its reader's own, asked of the database all at once; nothing for a visitor. */
export async function ownOf(req: Request, { topic, posts }: TopicPage) {
  const { user } = req
  if (!user) return {}
  const id = String(topic._id)
  const subject = { kind: 'topic', id } as const
  const [reactions, choices, news, draft, watch, waiting] = await Promise.all([
    reactionsOf(user, posts),
    votesOf(user, posts),
    newsIn(user.id, [{ id, lastPosition: topic.lastPosition }]),
    draftFor(user, replyPlace(topic._id)),
    watchButton(user, subject),
    waitingOf(user, topic._id),
    user.unreadNotifications > 0 && !isPrefetch(req) && markSubjectRead(user.id, subject),
  ])
  return { reactions, choices, news: news.get(id), draft, watch, waiting }
}
