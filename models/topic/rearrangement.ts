import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import { isDuplicateKey } from '../../server/lib/duplicate-key.js'
import { contentChanged } from '../content-version.js'
import { BadRequest } from '../failure.js'
import { type Post, PostModel } from '../post.js'
import { removeEntry } from '../search/entry.js'
import { type Topic, TopicModel } from '../topic.js'
import { dropAnswer } from './answer.js'
import { countTopic, uncountTopic } from './counters.js'
import { carryReadings, carryWatches, dropFollowersOf, shiftReadings } from './followers.js'
import { logged, type TopicAct } from './log.js'
import { mergedPlaces } from './merged-places.js'
import { recountTopic } from './recount.js'
import { nothingLeft } from './remains.js'
import { indexTopic, indexWholeTopic } from './search-entry.js'
import { standing } from './state.js'

/**
 * Posts on their way from one topic to another. What is to be done is written down first and each step is one write
 * that may be done again, so that whoever finds it unfinished finishes it.
 */
const rearrangementSchema = new Schema(
  {
    kind: { type: String, enum: ['fork', 'merge'], required: true },
    source: { type: Schema.Types.ObjectId, required: true },
    target: { type: Schema.Types.ObjectId, required: true },
    by: { type: Schema.Types.ObjectId, required: true },
    /** What the other topic is called, for the line in each. */
    sourceTitle: { type: String, required: true },
    targetTitle: { type: String, required: true },
    submission: { type: String, required: true },
    /** Which posts get which place, in the order of the writes; absent until it is known. */
    steps: {
      type: [
        new Schema(
          {
            post: Schema.Types.ObjectId,
            position: Number,
            /** Its place before; `comes` when it comes from the source. */
            from: Number,
            comes: Boolean,
          },
          { _id: false },
        ),
      ],
      default: undefined,
    },
    /** How many posts change their topic. */
    count: Number,
    startedAt: { type: Date, required: true },
    finishedAt: Date,
  },
  { collection: 'rearrangements' },
)
rearrangementSchema.index({ submission: 1 }, { unique: true })
rearrangementSchema.index({ finishedAt: 1, startedAt: 1 })

export type Rearrangement = InferSchemaType<typeof rearrangementSchema> & { _id: Types.ObjectId }

export const RearrangementModel = mongoose.model('Rearrangement', rearrangementSchema)

/** Writes down what is to be done; the same form sent again finds it written. */
export async function writeDown(
  wanted: Omit<Rearrangement, '_id' | 'startedAt' | 'finishedAt'>,
): Promise<Rearrangement> {
  try {
    const made = await RearrangementModel.create({ ...wanted, startedAt: new Date() })
    return made.toObject() as Rearrangement
  } catch (error) {
    if (!isDuplicateKey(error)) throw error
    const earlier = await RearrangementModel.findOne({ submission: wanted.submission }).lean<Rearrangement>()
    if (!earlier) throw new BadRequest()
    return earlier
  }
}

const abandonedMilliseconds = 60_000

/** Finishes what a crash has cut off. */
export async function finishRearrangements(): Promise<void> {
  const abandoned = await RearrangementModel.find({
    finishedAt: { $exists: false },
    startedAt: { $lt: new Date(Date.now() - abandonedMilliseconds) },
  }).lean<Rearrangement[]>()
  for (const rearrangement of abandoned) await finish(rearrangement)
}

/** Does what is still to be done of it. */
export async function finish(rearrangement: Rearrangement): Promise<void> {
  if (rearrangement.finishedAt) return
  if (rearrangement.kind === 'fork') await finishFork(rearrangement)
  else await finishMerge(rearrangement)
  await RearrangementModel.updateOne({ _id: rearrangement._id }, { $set: { finishedAt: new Date() } })
  await contentChanged()
}

async function finishFork(given: Rearrangement): Promise<void> {
  const { source, target, steps = [] } = given
  if (!(await TopicModel.exists({ _id: target }))) await openFork(given)
  for (const { post, position } of steps ?? []) {
    await PostModel.updateOne({ _id: post, topic: source }, { $set: { topic: target, position } })
    if (post) await dropAnswer({ _id: post, topic: source })
  }
  await Promise.all([recountTopic(source), recountTopic(target)])
  await carryReadings(source, target, steps ?? [], given)
  await carryWatches(source, target, ['ignore', 'track', 'watch'])
  await note(source, 'forked', given, { topic: target, title: given.targetTitle })
  await note(target, 'forkedFrom', given, { topic: source, title: given.sourceTitle })
  await Promise.all([indexTopic(source), indexWholeTopic(target)])
}

/** The new topic is filed like the one that it comes from. */
async function openFork({ source, target, targetTitle, steps }: Rearrangement): Promise<void> {
  const [from, first] = await Promise.all([
    TopicModel.findById(source).lean<Topic>(),
    PostModel.findById(steps?.[0]?.post).lean<Post>(),
  ])
  if (!from || !first) throw new BadRequest()
  const { theme, themes, territory, challenge } = from
  const topic = {
    _id: target,
    title: targetTitle,
    theme,
    themes,
    ...(territory && { territory }),
    ...(challenge && { challenge }),
    author: first.author,
    ...(first.onBehalfOf && { onBehalfOf: first.onBehalfOf }),
    createdAt: first.createdAt,
    positions: steps?.length ?? 0,
    postCount: 0,
    lastPosition: 0,
    lastPostAt: first.createdAt,
    lastPostAuthor: first.author,
    participants: [first.author],
  }
  try {
    await TopicModel.create(topic)
    await countTopic(topic, first.createdAt)
  } catch (error) {
    if (!isDuplicateKey(error)) throw error
  }
}

async function finishMerge(given: Rearrangement): Promise<void> {
  const { source, target } = given
  const before = await TopicModel.findOneAndUpdate(
    { _id: source, ...standing },
    { $set: { mergedInto: target, participants: [] }, $unset: nothingLeft },
    { returnDocument: 'before' },
  ).lean<Topic>()
  if (before) await uncountTopic(before)
  const planned = given.steps ? given : await plan(given)
  for (const { post, position } of planned.steps ?? []) {
    if (post && position) await place(post, target, position)
  }
  await recountTopic(target)
  await shiftReadings(target, stays(planned), given)
  await carryReadings(source, target, comes(planned), given)
  await carryWatches(source, target, ['track', 'watch'])
  await dropFollowersOf(source)
  await note(target, 'merged', planned, { topic: source, title: given.sourceTitle })
  await removeEntry('topic', String(source))
  await indexWholeTopic(target)
}

const comes = ({ steps }: Rearrangement) => (steps ?? []).filter((step) => step.comes)
const stays = ({ steps }: Rearrangement) => (steps ?? []).filter((step) => !step.comes)

const order = { _id: 1, position: 1, createdAt: 1 }

/** Places behind the last one are kept free first: replies that come meanwhile go behind them. */
async function plan(given: Rearrangement): Promise<Rearrangement> {
  const { source, target } = given
  const moving = await PostModel.find({ topic: source }, order).sort({ position: 1 }).lean<Post[]>()
  const reserved = await TopicModel.findOneAndUpdate(
    { _id: target },
    { $inc: { positions: moving.length } },
    { returnDocument: 'before' },
  ).lean<Topic>()
  const there = await PostModel.find({ topic: target, position: { $lte: reserved?.positions ?? 0 } }, order)
    .sort({ position: 1 })
    .lean<Post[]>()
  await RearrangementModel.updateOne(
    { _id: given._id, steps: { $exists: false } },
    { $set: { steps: mergedPlaces(there, moving).map(withOrigin(there, moving)), count: moving.length } },
  )
  return (await RearrangementModel.findById(given._id).lean<Rearrangement>()) ?? given
}

function withOrigin(there: Post[], moving: Post[]) {
  const before = new Map([...there, ...moving].map(({ _id, position }) => [String(_id), position]))
  const coming = new Set(moving.map(({ _id }) => String(_id)))
  return (step: { post: Types.ObjectId; position: number }) => ({
    ...step,
    from: before.get(String(step.post)) ?? 0,
    comes: coming.has(String(step.post)),
  })
}

/** A reply that was just being written may stand where the post belongs: it goes to the end, where it would have gone. */
async function place(post: Types.ObjectId, topic: Types.ObjectId, position: number): Promise<void> {
  try {
    await PostModel.updateOne({ _id: post }, { $set: { topic, position } })
  } catch (error) {
    if (!isDuplicateKey(error)) throw error
    const last = await TopicModel.findOneAndUpdate(
      { _id: topic },
      { $inc: { positions: 1 } },
      { returnDocument: 'after' },
    ).lean<Topic>()
    await PostModel.updateOne({ topic, position }, { $set: { position: last?.positions } })
    await PostModel.updateOne({ _id: post }, { $set: { topic, position } })
  }
}

/** A line in a topic, once. */
async function note(
  id: Types.ObjectId,
  act: TopicAct,
  { by, count }: Rearrangement,
  other: { topic: Types.ObjectId; title: string },
): Promise<void> {
  await TopicModel.updateOne(
    { _id: id, ...standing, log: { $not: { $elemMatch: { act, topic: other.topic } } } },
    logged({ act, by: { id: String(by) }, count: count ?? 0, ...other }),
  )
}
