import type { Types } from 'mongoose'
import { contentChanged } from '../content-version.js'
import { type HidingReason, notHidden } from '../hidden.js'
import { removeEntry } from '../search/entry.js'
import { type Topic, TopicModel } from '../topic.js'
import { countTopic, uncountTopic } from './counters.js'
import { indexWholeTopic } from './search-entry.js'

type TopicId = Types.ObjectId | string

/** Masks a whole topic: without a last post it stands in no list, and its address says that it is masked. */
export async function hideTopic(id: TopicId, reason: HidingReason): Promise<void> {
  const present = { _id: id, deletedAt: { $exists: false } }
  const masked = await TopicModel.findOneAndUpdate(
    { ...present, ...notHidden },
    [
      { $set: { hidden: { at: '$$NOW', reasons: [reason], lastPostAt: '$lastPostAt' } } },
      { $unset: 'lastPostAt' },
    ],
    { updatePipeline: true, returnDocument: 'after' },
  ).lean<Topic>()
  if (masked) await uncountTopic(masked)
  else {
    await TopicModel.updateOne(
      { ...present, hidden: { $exists: true } },
      { $addToSet: { 'hidden.reasons': reason } },
    )
  }
  await removeEntry('topic', String(id))
  await contentChanged()
}

/** Shows a topic again where it stood, unless it is masked for another reason too. */
export async function restoreTopic(id: TopicId, reason: HidingReason): Promise<void> {
  await TopicModel.updateOne({ _id: id, 'hidden.reasons': reason }, { $pull: { 'hidden.reasons': reason } })
  const shown = await TopicModel.findOneAndUpdate(
    { _id: id, 'hidden.reasons': { $size: 0 } },
    [{ $set: { lastPostAt: '$hidden.lastPostAt' } }, { $unset: 'hidden' }],
    { updatePipeline: true, returnDocument: 'after' },
  ).lean<Topic>()
  if (shown) {
    await countTopic(shown, shown.lastPostAt)
    await indexWholeTopic(id)
  }
  await contentChanged()
}
