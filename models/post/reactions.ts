import mongoose, { type InferSchemaType, Schema, Types } from 'mongoose'
import { isDuplicateKey } from '../../server/lib/duplicate-key.js'
import { contentChanged } from '../content-version.js'
import { Gone } from '../failure.js'
import { enqueue } from '../job-queue.js'
import { type Person, peopleById } from '../person.js'
import { type Post, PostModel, type ReactionKind, reactionKinds } from '../post.js'

const reactionSchema = new Schema(
  {
    post: { type: Schema.Types.ObjectId, ref: 'Post', required: true },
    member: { type: Schema.Types.ObjectId, ref: 'User', required: true },
    kind: { type: String, enum: reactionKinds, required: true },
    at: { type: Date, required: true },
  },
  { collection: 'reactions' },
)
/** One of each per member and post; the counts on posts follow. */
reactionSchema.index({ post: 1, member: 1, kind: 1 }, { unique: true })
reactionSchema.index({ member: 1, _id: 1 })

export type Reaction = InferSchemaType<typeof reactionSchema> & { _id: Types.ObjectId }

export const ReactionModel = mongoose.model('Reaction', reactionSchema)

/**
 * Adds somebody's reaction to a post; what is there already stays.
 * @throws Gone when the post is deleted.
 */
export async function react(post: Post, member: { id: string }, kind: ReactionKind): Promise<void> {
  const reaction = { post: post._id, member: member.id, kind }
  if (!(await insertOnce(reaction))) return
  const counted = await PostModel.updateOne(
    { _id: post._id, deletedAt: { $exists: false } },
    { $inc: { [`reactions.${kind}`]: 1 } },
  )
  if (counted.matchedCount === 0) {
    await ReactionModel.deleteOne(reaction)
    throw new Gone('topics.postGone')
  }
  await contentChanged()
  if (String(post.author) !== member.id) {
    await enqueue('announce-reaction', { post: String(post._id), member: member.id })
  }
}

export async function takeBackReaction(
  post: Post,
  member: { id: string },
  kind: ReactionKind,
): Promise<void> {
  const taken = await ReactionModel.deleteOne({ post: post._id, member: member.id, kind })
  if (taken.deletedCount === 0) return
  await PostModel.updateOne({ _id: post._id }, { $inc: { [`reactions.${kind}`]: -1 } })
  await contentChanged()
}

async function insertOnce(reaction: {
  post: Types.ObjectId
  member: string
  kind: ReactionKind
}): Promise<boolean> {
  try {
    await ReactionModel.create({ ...reaction, at: new Date() })
    return true
  } catch (error) {
    if (isDuplicateKey(error)) return false
    throw error
  }
}

/** How a member reacted to some posts, by the id of the post; asks nothing when nobody reacted to any. */
export async function reactionsOf(
  member: { id: string },
  posts: Post[],
): Promise<Map<string, Set<ReactionKind>>> {
  const reacted = posts.filter(({ reactions }) => reactionKinds.some((kind) => (reactions?.[kind] ?? 0) > 0))
  const own = new Map<string, Set<ReactionKind>>()
  if (reacted.length === 0) return own
  const found = await ReactionModel.find({
    post: { $in: reacted.map(({ _id }) => _id) },
    member: member.id,
  }).lean<Reaction[]>()
  for (const { post, kind } of found) {
    own.set(String(post), (own.get(String(post)) ?? new Set()).add(kind as ReactionKind))
  }
  return own
}

const mostShown = 200

/** Who reacted to a post, kind by kind; those who have left the hub are not named. */
export async function whoReacted(post: Post): Promise<{ kind: ReactionKind; people: Person[] }[]> {
  const found = await ReactionModel.find({ post: post._id })
    .limit(reactionKinds.length * mostShown)
    .lean<Reaction[]>()
  const people = await peopleById(found.map(({ member }) => member))
  return reactionKinds
    .map((kind) => ({
      kind,
      people: found
        .filter((reaction) => reaction.kind === kind)
        .flatMap(({ member }) => people.get(String(member)) ?? []),
    }))
    .filter((group) => group.people.length > 0)
}

/** Brings the counts on a post to what its reactions say. */
export async function recountReactions(id: Types.ObjectId | string): Promise<void> {
  const counted = await ReactionModel.aggregate<{ _id: ReactionKind; count: number }>([
    { $match: { post: new Types.ObjectId(id) } },
    { $group: { _id: '$kind', count: { $sum: 1 } } },
  ])
  const counts = new Map(counted.map(({ _id, count }) => [_id, count]))
  await PostModel.updateOne(
    { _id: id },
    { $set: { reactions: Object.fromEntries(reactionKinds.map((kind) => [kind, counts.get(kind) ?? 0])) } },
  )
}

/** Takes back all that somebody gave, who leaves the hub. */
export async function forgetReactionsOf(member: string): Promise<void> {
  const given = await ReactionModel.find({ member }).lean<Reaction[]>()
  for (const { _id, post, kind } of given) {
    const taken = await ReactionModel.deleteOne({ _id })
    if (taken.deletedCount > 0)
      await PostModel.updateOne({ _id: post }, { $inc: { [`reactions.${kind}`]: -1 } })
  }
}
