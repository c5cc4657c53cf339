import { type Post, PostModel } from '../post.js'
import type { Topic } from '../topic.js'

/** Those of these posts that may leave a topic, in their order: its first one stays where it is. */
export async function movable(topic: Topic, posts: string[]): Promise<Pick<Post, '_id' | 'position'>[]> {
  return PostModel.find(
    { _id: { $in: posts }, topic: topic._id, position: { $gt: 1 }, deletedAt: { $exists: false } },
    { _id: 1, position: 1 },
  )
    .sort({ position: 1 })
    .lean<Post[]>()
}
