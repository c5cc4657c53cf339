import mongoose, { type Types } from 'mongoose'
import { excerptOf } from '../../server/lib/excerpt.js'
import { notHidden } from '../hidden.js'
import { keptWhileContentStands } from '../kept.js'
import { postPath } from '../paths.js'
import { type Person, peopleById } from '../person.js'
import { type Post, PostModel } from '../post.js'

const mostShown = 3
/** Two people must have found a post useful before it is said to speak for a topic. */
export const fewestVotes = 2

/** A post of a topic that its readers found useful. */
export interface UsefulPost {
  path: string
  position: number
  excerpt: string
  count: number
  /** Nobody when they have left. */
  person?: Person
}

/** The posts of a topic, after the one that opened it, that the most readers found useful; in the order of the topic. */
export const mostUsefulPosts = keptWhileContentStands(findMostUseful, (topic) => topic)

async function findMostUseful(topic: string): Promise<UsefulPost[]> {
  const found = await mostUsefulQuery(topic).lean<Post[]>()
  const people = await peopleById(found.map(({ author }) => author))
  return found
    .sort((a, b) => a.position - b.position)
    .map((post) => ({
      path: postPath(post),
      position: post.position,
      excerpt: excerptOf(post.html),
      count: post.reactions?.useful ?? 0,
      person: people.get(String(post.author)),
    }))
}

/** The question behind it; a test asks how it is answered. */
export function mostUsefulQuery(topic: string | Types.ObjectId) {
  return PostModel.find({
    topic: new mongoose.Types.ObjectId(topic),
    'reactions.useful': { $gte: fewestVotes },
    position: { $gt: 1 },
    deletedAt: { $exists: false },
    ...notHidden,
  })
    .sort({ 'reactions.useful': -1 })
    .limit(mostShown)
}
