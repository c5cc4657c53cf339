import { giveMissingHandles } from '../../models/handle.js'
import { LineModel } from '../../models/notification/line.js'
import { notify } from '../../models/notification.js'
import { postPath } from '../../models/paths.js'
import { type Post, PostModel } from '../../models/post.js'
import { markRead } from '../../models/topic/reading.js'
import { type Topic, TopicModel } from '../../models/topic.js'
import { type Watchable, type WatchLevel, watchUnlessChosen } from '../../models/watch.js'
import { excerptOf } from '../lib/excerpt.js'
import type { DemoPerson } from './people.js'

const readers = 12
const topicsEach = 4
const toldMilliseconds = 60 * 24 * 3_600_000

/**
 * Gives everybody a handle, and lets the first people follow what is theirs: they are told of the latest replies there, in
 * the page alone, since a demo writes no letters. Run again, it changes nothing.
 */
export async function storeNotifications(people: DemoPerson[], until: Date): Promise<void> {
  const since = new Date(until.getTime() - toldMilliseconds)
  await giveMissingHandles()
  for (const person of people.slice(0, readers)) {
    const user = { id: String(person.id) }
    await follow(user, { kind: 'territory', id: person.territory }, 'watch')
    const topics = await TopicModel.find({ author: person.id, lastPostAt: { $exists: true } })
      .sort({ lastPostAt: -1 })
      .limit(topicsEach)
      .lean<Topic[]>()
    for (const [index, topic] of topics.entries()) {
      await follow(user, { kind: 'topic', id: String(topic._id) }, index === 1 ? 'track' : 'watch')
      for (const theme of topic.themes.slice(0, 1)) await follow(user, { kind: 'theme', id: theme }, 'track')
      await tellLatest(user, topic, since)
    }
  }
}

function follow(user: { id: string }, thing: Watchable, level: WatchLevel): Promise<void> {
  return watchUnlessChosen(user, thing, level)
}

/** Somebody who has read all but the latest reply, told of it: a line stands at the time of its post. */
async function tellLatest(user: { id: string }, topic: Topic, since: Date): Promise<void> {
  const latest = await PostModel.findOne({
    topic: topic._id,
    author: { $ne: user.id },
    position: { $gt: 1 },
    deletedAt: { $exists: false },
  })
    .sort({ position: -1 })
    .lean<Post>()
  if (!latest || latest.createdAt < since) return
  const key = `post ${latest._id}`
  await markRead(user.id, topic._id, latest.position - 1)
  await notify({
    kind: 'topic-reply',
    to: [user.id],
    actor: String(latest.author),
    path: postPath(latest),
    values: { title: topic.title, excerpt: excerptOf(latest.html) },
    subject: { kind: 'topic', id: String(topic._id) },
    key,
  })
  await LineModel.updateOne({ recipient: user.id, events: key }, { $set: { at: latest.createdAt } })
}
