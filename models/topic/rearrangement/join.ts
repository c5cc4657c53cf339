import type { Types } from 'mongoose'
import { isDuplicateKey } from '../../../server/lib/duplicate-key.js'
import { type Post, PostModel } from '../../post.js'
import { removeEntry } from '../../search/entry.js'
import { type Topic, TopicModel } from '../../topic.js'
import { dropAnswer } from '../answer.js'
import { uncountTopic } from '../counters.js'
import { carryReadings, carryWatches, dropFollowersOf, shiftReadings } from '../followers.js'
import { mergedPlaces } from '../merged-places.js'
import { type Rearrangement, RearrangementModel } from '../rearrangement.js'
import { recountTopic } from '../recount.js'
import { nothingLeft } from '../remains.js'
import { indexTopic, indexWholeTopic } from '../search-entry.js'
import { standing } from '../state.js'
import { note } from './note.js'

/** All posts of a topic go into another, which its address leads to from then on. */
export async function finishMerge(given: Rearrangement): Promise<void> {
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

/** Some posts of a topic go into another; the others stay. */
export async function finishMove(given: Rearrangement): Promise<void> {
  const { source, target } = given
  const planned = given.steps ? given : await plan(given)
  for (const { post, position } of planned.steps ?? []) {
    if (post && position) await place(post, target, position)
  }
  for (const { post } of comes(planned)) if (post) await dropAnswer({ _id: post, topic: source })
  await Promise.all([recountTopic(source), recountTopic(target)])
  await shiftReadings(target, stays(planned), given)
  await carryReadings(source, target, comes(planned), given)
  await carryWatches(source, target, ['track', 'watch'])
  await note(source, 'forked', planned, { topic: target, title: given.targetTitle })
  await note(target, 'joined', planned, { topic: source, title: given.sourceTitle })
  await Promise.all([indexTopic(source), indexWholeTopic(target)])
}

const comes = ({ steps }: Rearrangement) => (steps ?? []).filter((step) => step.comes)
const stays = ({ steps }: Rearrangement) => (steps ?? []).filter((step) => !step.comes)

const order = { _id: 1, position: 1, createdAt: 1 }

/** Places behind the last one are kept free first: replies that come meanwhile go behind them. */
async function plan(given: Rearrangement): Promise<Rearrangement> {
  const { source, target, posts } = given
  const chosen = posts ? { _id: { $in: posts }, topic: source } : { topic: source }
  const moving = await PostModel.find(chosen, order).sort({ position: 1 }).lean<Post[]>()
  const reserved = await TopicModel.findOneAndUpdate(
    { _id: target },
    { $inc: { positions: moving.length } },
    { returnDocument: 'before' },
  ).lean<Topic>()
  const there = await PostModel.find({ topic: target, position: { $lte: reserved?.positions ?? 0 } }, order)
    .sort({ position: 1 })
    .lean<Post[]>()
  const ordered = posts ? openingFirst(there) : there
  await RearrangementModel.updateOne(
    { _id: given._id, steps: { $exists: false } },
    { $set: { steps: mergedPlaces(ordered, moving).map(withOrigin(there, moving)), count: moving.length } },
  )
  return (await RearrangementModel.findById(given._id).lean<Rearrangement>()) ?? given
}

/** What opens a topic goes on opening it, whatever older posts are brought in. */
function openingFirst([opening, ...others]: Post[]): Post[] {
  return opening ? [{ ...opening, createdAt: new Date(0) }, ...others] : others
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
