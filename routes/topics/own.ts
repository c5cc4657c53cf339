import type { Request } from 'express'
import { bookmarkedAmong } from '../../models/bookmark.js'
import { draftFor, replyPlace } from '../../models/draft.js'
import { keptForMember } from '../../models/kept.js'
import { markSubjectRead } from '../../models/notification/reading.js'
import { waitingOf } from '../../models/post/held.js'
import { votesOf } from '../../models/post/poll.js'
import { reactionsOf } from '../../models/post/reactions.js'
import type { TopicPage } from '../../models/topic/page.js'
import { newsIn } from '../../models/topic/reading.js'
import { isPrefetch } from '../../server/http/prefetch.js'
import { type WatchButton, watchButton } from '../../server/http/watch-button.js'

/** What of a topic's page is its reader's own; nothing for a visitor. Reading it settles what they were told of it. */
export async function ownOf(
  req: Request,
  page: TopicPage,
): Promise<Partial<Awaited<ReturnType<typeof askOwn>>> & { watch?: WatchButton }> {
  const { user } = req
  if (!user) return {}
  const subject = { kind: 'topic', id: String(page.topic._id) } as const
  const [own, watch] = await Promise.all([
    keptOwn(user.id, page),
    watchButton(user, subject),
    user.unreadNotifications > 0 && !isPrefetch(req) && markSubjectRead(user.id, subject),
  ])
  return { ...own, watch }
}

const keptOwn = keptForMember(
  askOwn,
  ({ topic, posts }: TopicPage) => `${topic._id} ${posts[0]?.position} ${posts.length}`,
)

/** Asked of the database all at once. */
async function askOwn(id: string, { topic, posts }: TopicPage) {
  const user = { id }
  const topicId = String(topic._id)
  const [reactions, choices, news, draft, waiting, bookmarked] = await Promise.all([
    reactionsOf(user, posts),
    votesOf(user, posts),
    newsIn(id, [{ id: topicId, lastPosition: topic.lastPosition }]),
    draftFor(user, replyPlace(topicId)),
    waitingOf(user, topic._id),
    bookmarkedAmong(user, posts),
  ])
  return { reactions, choices, news: news.get(topicId), draft, waiting, bookmarked }
}
