import { buried, bury, forgetBuried } from '../buried.js'
import { contentChanged } from '../content-version.js'
import { NotFound } from '../failure.js'
import { type Post, PostModel } from '../post.js'
import { removeEntry } from '../search/entry.js'
import { type Topic, TopicModel } from '../topic.js'
import { countTopic, uncountTopic } from './counters.js'
import { logged } from './log.js'
import { recordOversight } from './oversight.js'
import { recountTopic } from './recount.js'
import { nothingLeft } from './remains.js'
import { indexWholeTopic } from './search-entry.js'

/**
 * Takes a topic away with all that is said in it: nothing is left but its id, so that its address can say that it is
 * gone. With `whenEmpty`, only if nobody replies at this very moment.
 * @returns whether it was there.
 */
export async function deleteTopic(
  topic: Topic,
  by: { id: string },
  { whenEmpty = false } = {},
): Promise<boolean> {
  await bury(topic._id, { ...topic, _id: undefined })
  const deleted = await TopicModel.updateOne(
    { _id: topic._id, deletedAt: { $exists: false }, ...(whenEmpty && { postCount: { $lte: 0 } }) },
    { $set: { deletedAt: new Date(), title: '', participants: [] }, $unset: nothingLeft },
  )
  if (deleted.modifiedCount === 0) return false
  await recordOversight('topic.deleted', topic, by)
  await uncountTopic(topic)
  await removeEntry('topic', String(topic._id))
  await contentChanged()
  return true
}

/**
 * Brings a deleted topic back as it was.
 * @throws NotFound when there never was one, Gone when it was deleted too long ago.
 */
export async function undeleteTopic(id: Topic['_id'], by: { id: string }): Promise<void> {
  const gone = await TopicModel.findById(id).lean<Topic>()
  if (!gone) throw new NotFound()
  if (!gone.deletedAt) return
  const held = await buried<Partial<Topic>>(id)
  const kept = Object.fromEntries(
    ['title', 'participants', ...Object.keys(nothingLeft)].flatMap((name) => {
      const value = held[name as keyof Topic]
      return value === undefined || name === 'log' ? [] : [[name, value]]
    }),
  )
  const restored = await TopicModel.findOneAndUpdate(
    { _id: id, deletedAt: { $exists: true } },
    { $set: { ...kept, log: held.log ?? [] }, $unset: { deletedAt: 1 } },
    { returnDocument: 'after' },
  ).lean<Topic>()
  if (!restored) return
  await TopicModel.updateOne({ _id: id }, logged({ act: 'restored', by }))
  await recordOversight('topic.restored', restored, by)
  await countTopic(restored, restored.lastPostAt)
  await recountTopic(id)
  await indexWholeTopic(id)
  await forgetBuried(id)
  await contentChanged()
}

/** The post whose deletion took its topic along. */
export async function lastDeletedPost(topic: Topic['_id']): Promise<Post | undefined> {
  const posts = await PostModel.find({ topic, deletedAt: { $exists: true } }).lean<Post[]>()
  return posts.sort((a, b) => (b.deletedAt?.getTime() ?? 0) - (a.deletedAt?.getTime() ?? 0))[0]
}
