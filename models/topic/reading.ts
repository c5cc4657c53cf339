import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import { keptForMember } from '../kept.js'
import { memberChanged } from '../member-version.js'
import { PostModel } from '../post.js'
import { TopicModel } from '../topic.js'

/**
 * How far a member has read in a topic: one document for the two of them, written when a page is opened that goes
 * further than before, whatever the number of its posts.
 */
const readingSchema = new Schema(
  {
    user: { type: Schema.Types.ObjectId, ref: 'User', required: true },
    topic: { type: Schema.Types.ObjectId, ref: 'Topic', required: true },
    /** The place of the last post read. */
    position: { type: Number, required: true },
    readAt: { type: Date, required: true },
    /** The last rearrangement of the topic's posts that this has followed, so that it is followed once. */
    rearranged: Schema.Types.ObjectId,
  },
  { collection: 'readings' },
)
readingSchema.index({ user: 1, topic: 1 }, { unique: true })
readingSchema.index({ topic: 1 })

export type Reading = InferSchemaType<typeof readingSchema> & { _id: Types.ObjectId }

export const ReadingModel = mongoose.model('Reading', readingSchema)

type Id = Types.ObjectId | string

/** How far this member has read in a topic, if they ever opened it. */
export async function readingOf(user: Id, topic: Id): Promise<Reading | undefined> {
  return (await ReadingModel.findOne({ user, topic }).lean<Reading>()) ?? undefined
}

/**
 * Notes that a member has read up to a position; reading backwards changes nothing.
 * @returns whether this went further than anything before, in this tab or another.
 */
export async function markRead(user: Id, topic: Id, position: number): Promise<boolean> {
  const known = await knownReading(String(user), String(topic))
  if (known) return known.position < position && goFurther(user, topic, position)
  const first = await ReadingModel.updateOne(
    { user, topic },
    { $setOnInsert: { position, readAt: new Date() } },
    { upsert: true },
  )
  memberChanged(String(user))
  /** Another tab may have been first between the two. */
  return first.upsertedCount > 0 || goFurther(user, topic, position)
}

/** Reading goes forward only: what is known may be behind, and then the write decides. */
const knownReading = keptForMember(readingOf, (topic: string) => topic)

async function goFurther(user: Id, topic: Id, position: number): Promise<boolean> {
  const behind = { user, topic, position: { $lt: position } }
  const advanced = await ReadingModel.updateOne(behind, { $set: { position, readAt: new Date() } })
  if (advanced.matchedCount > 0) memberChanged(String(user))
  return advanced.matchedCount > 0
}

/** Notes that a member has read topics up to these places, at once; a place that a topic has not reached yet counts as its last. */
export async function markAllRead(
  user: { id: string },
  places: { topic: string; position: number }[],
): Promise<void> {
  const topics = await TopicModel.find(
    { _id: { $in: places.map(({ topic }) => topic) } },
    { lastPosition: 1 },
  ).lean<{ _id: Types.ObjectId; lastPosition?: number }[]>()
  const lastOf = new Map(topics.map(({ _id, lastPosition = 0 }) => [String(_id), lastPosition]))
  await Promise.all(
    places.map(({ topic, position }) => {
      const read = Math.min(position, lastOf.get(topic) ?? 0)
      return read > 0 && markRead(user.id, topic, read)
    }),
  )
}

/** Beyond this many, "99+" says enough, and costs no more. */
export const mostCounted = 99

/** What is new in a topic to somebody who has been there before. */
export interface News {
  /** Readable posts of others not read yet, at most `mostCounted` and one. */
  count: number
  more: boolean
  since: Date
  /** The place of the last post read. */
  position: number
}

interface Listed {
  id: string
  lastPosition: number
}

/** What is new to a member in each of these topics, by its id; nothing where they have read everything or never were. */
export async function newsIn(user: Id, topics: Listed[]): Promise<Map<string, News>> {
  if (topics.length === 0) return new Map()
  const ids = topics.map(({ id }) => new mongoose.Types.ObjectId(id))
  const readings = await ReadingModel.find({ user, topic: { $in: ids } }).lean<Reading[]>()
  const lastOf = new Map(topics.map(({ id, lastPosition }) => [id, lastPosition]))
  const behind = readings.filter(({ topic, position }) => (lastOf.get(String(topic)) ?? 0) > position)
  const counts = await countAfter(behind, user)
  return new Map(
    behind
      .map(({ topic, position, readAt }): [string, News] => {
        const count = counts.get(String(topic)) ?? 0
        return [
          String(topic),
          { count: Math.min(count, mostCounted), more: count > mostCounted, since: readAt, position },
        ]
      })
      .filter(([, { count }]) => count > 0),
  )
}

/** Readable posts of others after each reading, looking at no more places than are told. */
async function countAfter(readings: Reading[], reader: Id): Promise<Map<string, number>> {
  if (readings.length === 0) return new Map()
  const counted = await PostModel.aggregate<{ _id: Types.ObjectId; count: number }>([
    {
      $match: {
        $or: readings.map(({ topic, position }) => ({
          topic,
          position: { $gt: position, $lte: position + 2 * mostCounted },
        })),
        deletedAt: { $exists: false },
        author: { $ne: new mongoose.Types.ObjectId(reader) },
      },
    },
    { $group: { _id: '$topic', count: { $sum: 1 } } },
  ])
  return new Map(counted.map(({ _id, count }) => [String(_id), count]))
}
