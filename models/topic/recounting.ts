import mongoose, { type InferSchemaType, Schema, Types } from 'mongoose'
import { contentChanged } from '../content-version.js'
import { recountPoll } from '../post/poll.js'
import { ReactionModel, recountReactions } from '../post/reactions.js'
import { type Post, PostModel, reactionKinds } from '../post.js'
import { type Topic, TopicModel } from '../topic.js'
import { recountParents } from './parent-counts.js'
import { recountTopic } from './recount.js'

/**
 * A walk over everything that is counted in the forums, one batch after the other. How far it has come is kept, so that
 * whoever finds it cut off goes on from there.
 */
const recountingSchema = new Schema(
  {
    _id: { type: String, required: true },
    /** What is being walked; absent once all is done. */
    stage: { type: String, enum: ['topics', 'posts', 'parents'] },
    /** The last one that has been looked at. */
    after: Schema.Types.ObjectId,
    startedAt: { type: Date, required: true },
    finishedAt: Date,
    /** How many had a wrong count. */
    mended: { type: Number, required: true },
  },
  { collection: 'recountings' },
)

export type Recounting = InferSchemaType<typeof recountingSchema>

export const RecountingModel = mongoose.model('Recounting', recountingSchema)

const forums = 'forums'

/** The walk under way, or the last one; undefined when there never was one. */
export async function recounting(): Promise<Recounting | undefined> {
  return (await RecountingModel.findById(forums).lean<Recounting>()) ?? undefined
}

/** Begins a walk; one that is under way goes on instead. */
export async function beginRecounting(): Promise<void> {
  const underWay = await recounting()
  if (underWay?.stage) return
  await RecountingModel.updateOne(
    { _id: forums },
    { $set: { stage: 'topics', startedAt: new Date(), mended: 0 }, $unset: { after: 1, finishedAt: 1 } },
    { upsert: true },
  )
}

/**
 * Goes on for so long, whole batches at a time.
 * @returns whether all is done.
 */
export async function goOnRecounting(milliseconds: number): Promise<boolean> {
  const until = Date.now() + milliseconds
  for (;;) {
    const underWay = await recounting()
    if (!underWay?.stage) return true
    if (Date.now() > until) return false
    await step(underWay)
  }
}

async function step({ stage, after, startedAt }: Recounting): Promise<void> {
  if (stage === 'parents') return finish(startedAt, await recountParents())
  const { last, mended } = stage === 'topics' ? await recountTopics(after) : await recountPosts(after)
  const next = stage === 'topics' ? 'posts' : 'parents'
  await RecountingModel.updateOne(
    { _id: forums, startedAt },
    {
      $inc: { mended },
      ...(last ? { $set: { after: last } } : { $set: { stage: next }, $unset: { after: 1 } }),
    },
  )
}

async function finish(startedAt: Date, mended: number): Promise<void> {
  await RecountingModel.updateOne(
    { _id: forums, startedAt },
    { $inc: { mended }, $set: { finishedAt: new Date() }, $unset: { stage: 1 } },
  )
  await contentChanged()
}

interface Batch {
  /** Absent at the end. */
  last?: Types.ObjectId
  mended: number
}

const topicsInBatch = 50
const postsInBatch = 500

const beyond = (after: Types.ObjectId | null | undefined) => (after ? { _id: { $gt: after } } : {})

async function recountTopics(after: Recounting['after']): Promise<Batch> {
  const topics = await TopicModel.find(beyond(after), { _id: 1 })
    .sort({ _id: 1 })
    .limit(topicsInBatch)
    .lean<Topic[]>()
  let mended = 0
  for (const { _id } of topics) if (await recountTopic(_id)) mended += 1
  return { last: topics.at(-1)?._id, mended }
}

/** Reactions of a whole batch are read at once; only what is wrong is written. */
async function recountPosts(after: Recounting['after']): Promise<Batch> {
  const posts = await PostModel.find(beyond(after), { reactions: 1, poll: 1 })
    .sort({ _id: 1 })
    .limit(postsInBatch)
    .lean<Post[]>()
  const given = await reactionsTo(posts)
  let mended = 0
  for (const { _id, reactions } of posts) {
    const right = reactionKinds.every(
      (kind) => (reactions?.[kind] ?? 0) === (given.get(`${_id} ${kind}`) ?? 0),
    )
    if (right) continue
    await recountReactions(_id)
    mended += 1
  }
  for (const post of posts) if (await recountPoll(post)) mended += 1
  return { last: posts.at(-1)?._id, mended }
}

/** How often each kind was given, by post and kind. */
async function reactionsTo(posts: Post[]): Promise<Map<string, number>> {
  const counted = await ReactionModel.aggregate<{
    _id: { post: Types.ObjectId; kind: string }
    count: number
  }>([
    { $match: { post: { $in: posts.map(({ _id }) => new Types.ObjectId(_id)) } } },
    { $group: { _id: { post: '$post', kind: '$kind' }, count: { $sum: 1 } } },
  ])
  return new Map(counted.map(({ _id: { post, kind }, count }) => [`${post} ${kind}`, count]))
}
