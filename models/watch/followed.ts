import { keptForMember } from '../kept.js'
import { newsIn, ReadingModel } from '../topic/reading.js'
import { type TopicRow, topicRows } from '../topic/row.js'
import { recentTopics, type Topic, type TopicFilter, TopicModel } from '../topic.js'
import { type Watch, type WatchLevel, WatchModel } from '../watch.js'

/** How far it looks: at so many latest watches of each level, so many topics, so many places and topics in each. */
const reaches = {
  glance: { watches: 100, topics: 30, places: 8, inPlace: 5 },
  list: { watches: 500, topics: 150, places: 40, inPlace: 20 },
}
type Reach = keyof typeof reaches

/**
 * The topics that hold something new to a member among what they watch or track: new posts where they have read before, and
 * topics opened since in the places that they follow. The liveliest first.
 */
export const followedNews = keptForMember(
  findFollowedNews,
  (limit: number, reach?: Reach) => `${limit} ${reach}`,
)

async function findFollowedNews(user: string, limit: number, reach: Reach = 'glance'): Promise<TopicRow[]> {
  const watches = (
    await Promise.all([watchesAt(user, 'watch', reach), watchesAt(user, 'track', reach)])
  ).flat()
  const [continued, opened] = await Promise.all([
    continuedTopics(user, watches, reach),
    openedTopics(user, watches, reach),
  ])
  const rows = new Map([...continued, ...opened].map((row) => [row.id, row]))
  return [...rows.values()].sort((a, b) => Number(b.lastPostAt) - Number(a.lastPostAt)).slice(0, limit)
}

/** One level at a time, as the index has them. */
function watchesAt(user: string, level: WatchLevel, reach: Reach): Promise<Watch[]> {
  return WatchModel.find({ user, level }).sort({ since: -1 }).limit(reaches[reach].watches).lean<Watch[]>()
}

async function continuedTopics(user: string, watches: Watch[], reach: Reach): Promise<TopicRow[]> {
  const ids = watches.filter(({ kind }) => kind === 'topic').map(({ thing }) => thing)
  if (ids.length === 0) return []
  const found = await TopicModel.find({ _id: { $in: ids }, lastPostAt: { $exists: true } }).lean<Topic[]>()
  const latest = found
    .sort((a, b) => Number(b.lastPostAt) - Number(a.lastPostAt))
    .slice(0, reaches[reach].topics)
    .map((topic) => ({ topic, id: String(topic._id), lastPosition: topic.lastPosition }))
  const news = await newsIn(user, latest)
  return topicRows(latest.filter(({ id }) => news.has(id)).map(({ topic }) => topic))
}

async function openedTopics(user: string, watches: Watch[], reach: Reach): Promise<TopicRow[]> {
  const places = watches
    .filter(({ kind }) => filterOf(kind, '') !== undefined)
    .slice(0, reaches[reach].places)
  const lists = await Promise.all(
    places.map(async ({ kind, thing, since }) => {
      const { topics } = await recentTopics(filterOf(kind, thing) ?? {}, { limit: reaches[reach].inPlace })
      return topics.filter(({ createdAt, author }) => createdAt > since && author?.id !== user)
    }),
  )
  const rows = lists.flat()
  if (rows.length === 0) return []
  const topics = [...new Set(rows.map(({ id }) => id))]
  const known = await ReadingModel.find({ user, topic: { $in: topics } }, { topic: 1 }).lean()
  const read = new Set(known.map(({ topic }) => String(topic)))
  return rows.filter(({ id }) => !read.has(id))
}

function filterOf(kind: string, thing: string): TopicFilter | undefined {
  if (kind === 'theme') return { theme: thing }
  if (kind === 'territory') return { territory: thing }
  if (kind === 'challenge') return { challenge: thing }
  if (kind === 'organisation') return { onBehalfOf: thing }
  return undefined
}
