import type { Types } from 'mongoose'
import { Merged, type Topic, topicById } from '../topic.js'

/**
 * The topic with this id or, once it is merged, the one in which its posts stand now.
 * @throws NotFound when there never was one, Gone when it is deleted.
 */
export async function topicWherePosts(id: string | Types.ObjectId): Promise<Topic> {
  return topicById(id).catch((error) => {
    if (error instanceof Merged) return topicWherePosts(error.into)
    throw error
  })
}
