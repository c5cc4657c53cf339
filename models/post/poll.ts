import mongoose, { type InferSchemaType, Schema, Types } from 'mongoose'
import { isDuplicateKey } from '../../server/lib/duplicate-key.js'
import { contentChanged } from '../content-version.js'
import { Conflict, InvalidInput } from '../failure.js'
import { type Post, PostModel } from '../post.js'

const pollVoteSchema = new Schema(
  {
    post: { type: Schema.Types.ObjectId, ref: 'Post', required: true },
    voter: { type: Schema.Types.ObjectId, ref: 'User', required: true },
    /** Places of the options chosen, from 0 on. */
    choices: { type: [Number], required: true },
    at: { type: Date, required: true },
  },
  { collection: 'poll_votes' },
)
/** One vote per member and poll. Who chose what is never shown. */
pollVoteSchema.index({ post: 1, voter: 1 }, { unique: true })
pollVoteSchema.index({ voter: 1, _id: 1 })

export type PollVote = InferSchemaType<typeof pollVoteSchema> & { _id: Types.ObjectId }

export const PollVoteModel = mongoose.model('PollVote', pollVoteSchema)

export type Poll = NonNullable<Post['poll']>

export function isPollClosed({ closesAt }: Pick<Poll, 'closesAt'>, now = new Date()): boolean {
  return closesAt != null && closesAt <= now
}

/**
 * Votes, or votes otherwise: the last choice counts.
 * @throws Conflict when the poll is closed or gone, InvalidInput for choices that it does not offer.
 */
export async function vote(post: Post, voter: { id: string }, choices: number[]): Promise<void> {
  const { poll } = post
  if (!poll || post.deletedAt || isPollClosed(poll)) throw new Conflict('topics.pollClosed')
  const chosen = [...new Set(choices)].sort((a, b) => a - b)
  const offered = chosen.every((choice) => poll.options[choice] !== undefined)
  if (!offered || chosen.length === 0 || (!poll.multiple && chosen.length > 1)) {
    throw new InvalidInput({ choice: 'topics.errors.choiceMissing' })
  }
  const before = await keepVote(post._id, voter, chosen)
  const changes = new Map<number, number>()
  for (const choice of before?.choices ?? []) changes.set(choice, (changes.get(choice) ?? 0) - 1)
  for (const choice of chosen) changes.set(choice, (changes.get(choice) ?? 0) + 1)
  const counts = [...changes]
    .filter(([, by]) => by !== 0)
    .map(([choice, by]) => [`poll.options.${choice}.votes`, by])
  if (before && counts.length === 0) return
  await PostModel.updateOne(
    { _id: post._id },
    { $inc: { ...Object.fromEntries(counts), ...(!before && { 'poll.voters': 1 }) } },
  )
  await contentChanged()
}

/** @returns the vote that it replaces. */
async function keepVote(
  post: Types.ObjectId,
  voter: { id: string },
  choices: number[],
): Promise<PollVote | null> {
  try {
    return await PollVoteModel.findOneAndUpdate(
      { post, voter: voter.id },
      { $set: { choices, at: new Date() } },
      { upsert: true, returnDocument: 'before' },
    ).lean<PollVote>()
  } catch (error) {
    if (!isDuplicateKey(error)) throw error
    return keepVote(post, voter, choices)
  }
}

/** What a member has chosen in the polls of some posts, by the id of the post. */
export async function votesOf(voter: { id: string }, posts: Post[]): Promise<Map<string, number[]>> {
  const polls = posts.filter(({ poll }) => poll).map(({ _id }) => _id)
  if (polls.length === 0) return new Map()
  const votes = await PollVoteModel.find({ post: { $in: polls }, voter: voter.id }).lean<PollVote[]>()
  return new Map(votes.map(({ post, choices }) => [String(post), choices]))
}

/**
 * Brings the counts of a poll to what its votes say; those of a closed one stand, whoever has left since.
 * @returns whether anything was wrong.
 */
export async function recountPoll(post: Pick<Post, '_id' | 'poll'>): Promise<boolean> {
  if (!post.poll || isPollClosed(post.poll)) return false
  const counted = await PollVoteModel.aggregate<{ _id: number; count: number }>([
    { $match: { post: new Types.ObjectId(post._id) } },
    { $unwind: '$choices' },
    { $group: { _id: '$choices', count: { $sum: 1 } } },
  ])
  const counts = new Map(counted.map(({ _id, count }) => [_id, count]))
  const votes = post.poll.options.map((_, place) => [`poll.options.${place}.votes`, counts.get(place) ?? 0])
  const voters = await PollVoteModel.countDocuments({ post: post._id })
  const written = await PostModel.updateOne(
    { _id: post._id },
    { $set: { ...Object.fromEntries(votes), 'poll.voters': voters } },
  )
  return written.modifiedCount > 0
}

/** Whoever leaves the hub has not voted in polls that are still open; in closed ones the figures stand. */
export async function forgetVotesOf(voter: string): Promise<void> {
  const votes = await PollVoteModel.find({ voter }).lean<PollVote[]>()
  for (const { _id, post, choices } of votes) {
    const kept = await PostModel.findById(post, { poll: 1 }).lean<Post>()
    const taken = await PollVoteModel.deleteOne({ _id })
    if (!kept?.poll || isPollClosed(kept.poll) || taken.deletedCount === 0) continue
    const counts = choices.map((choice) => [`poll.options.${choice}.votes`, -1])
    await PostModel.updateOne({ _id: post }, { $inc: { ...Object.fromEntries(counts), 'poll.voters': -1 } })
  }
}
