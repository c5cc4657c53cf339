import type { Types } from 'mongoose'
import type { Reaction } from '../../models/post/reactions.js'
import { type Post, type ReactionKind, reactionKinds } from '../../models/post.js'
import type { Crowd } from './crowd.js'
import { idFor } from './ids.js'
import type { Random } from './random.js'
import type { DemoPost } from './topics.js'

export type DemoReaction = Reaction & { _id: Types.ObjectId }

const hour = 3_600_000
const most = 7

/** None or one for most posts, a handful for a few; each from somebody else. */
export function reactionsTo(post: DemoPost, random: Random, crowd: Crowd): DemoReaction[] {
  const count = Math.floor(most * random.next() ** 3)
  if (post.deletedAt || count === 0) return []
  return crowd
    .several(random, count + 1)
    .filter(({ id }) => !id.equals(post.author))
    .slice(0, count)
    .map(({ id }, index) => {
      const at = new Date(post.createdAt.getTime() + (index + 1) * hour)
      return {
        _id: idFor(at, String(post._id), 'reaction', index),
        post: post._id,
        member: id,
        kind: random.pick(reactionKinds),
        at,
      }
    })
}

/** What a post counts of them. */
export function countsOf({ _id }: Pick<Post, '_id'>, reactions: DemoReaction[]): Pick<Post, 'reactions'> {
  const counts: Partial<Record<ReactionKind, number>> = {}
  for (const { kind } of reactions.filter(({ post }) => post.equals(_id))) {
    counts[kind as ReactionKind] = (counts[kind as ReactionKind] ?? 0) + 1
  }
  return Object.keys(counts).length > 0 ? { reactions: counts } : {}
}
