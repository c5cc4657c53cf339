import type { Types } from 'mongoose'
import { type Post, PostModel } from '../post.js'
import { mostParticipants, type Topic, TopicModel } from '../topic.js'

const readable = (topic: Types.ObjectId) => ({ topic, deletedAt: { $exists: false } })

/** What a topic says of its posts, read from the posts themselves. */
async function countsOf(id: Types.ObjectId) {
  const [postCount, [lastReadable], [lastPost], people] = await Promise.all([
    PostModel.countDocuments(readable(id)),
    PostModel.find(readable(id), { createdAt: 1, author: 1 }).sort({ position: -1 }).limit(1).lean<Post[]>(),
    PostModel.find({ topic: id }, { position: 1 }).sort({ position: -1 }).limit(1).lean<Post[]>(),
    PostModel.aggregate<{ _id: Types.ObjectId }>([
      { $match: readable(id) },
      { $group: { _id: '$author', first: { $min: '$position' } } },
      { $sort: { first: 1 } },
      { $limit: mostParticipants },
    ]),
  ])
  return {
    postCount,
    lastPosition: lastPost?.position ?? 0,
    ...(lastReadable && { lastPostAt: lastReadable.createdAt, lastPostAuthor: lastReadable.author }),
    participants: people.map(({ _id }) => _id),
  }
}

/**
 * Brings what a topic says of its posts to what is true. Nobody's reply is lost: when one comes in between, it counts
 * again.
 * @returns whether anything was wrong.
 */
export async function recountTopic(id: Types.ObjectId): Promise<boolean> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const topic = await TopicModel.findById(id, {
      positions: 1,
      postCount: 1,
      deletedAt: 1,
      mergedInto: 1,
      hidden: 1,
    }).lean<Topic>()
    if (!topic || topic.deletedAt || topic.mergedInto) return false
    const { lastPostAt, ...counts } = await countsOf(id)
    const written = await TopicModel.updateOne(
      { _id: id, positions: topic.positions, postCount: topic.postCount, deletedAt: { $exists: false } },
      {
        $set: { ...counts, ...(lastPostAt && !topic.hidden && { lastPostAt }) },
        $max: { positions: counts.lastPosition },
      },
    )
    if (written.matchedCount > 0) return written.modifiedCount > 0
  }
  return false
}
