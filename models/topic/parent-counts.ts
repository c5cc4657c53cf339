import mongoose from 'mongoose'
import { ChallengeModel } from '../challenge.js'
import { TerritoryModel } from '../territory.js'
import { ThemeModel } from '../theme.js'
import { type Topic, TopicModel } from '../topic.js'

const parents = [
  { collection: ThemeModel.collection.collectionName, field: 'themes' },
  { collection: TerritoryModel.collection.collectionName, field: 'territory' },
  { collection: ChallengeModel.collection.collectionName, field: 'challenge' },
] as const

/**
 * Brings what themes, territories and challenges say of their topics to what the topics say.
 * @returns how many were wrong.
 */
export async function recountParents(): Promise<number> {
  let mended = 0
  for (const { collection, field } of parents) mended += await recountUnder(collection, field)
  return mended
}

async function recountUnder(name: string, field: 'themes' | 'territory' | 'challenge'): Promise<number> {
  const collection = mongoose.connection.collection<{ _id: string; topicCount?: number }>(name)
  let mended = 0
  for (const { _id, topicCount = 0 } of await collection
    .find({}, { projection: { topicCount: 1 } })
    .toArray()) {
    const filed = { [field]: _id, lastPostAt: { $gt: new Date(0) } }
    const [count, last] = await Promise.all([
      TopicModel.countDocuments(filed),
      TopicModel.findOne(filed, { lastPostAt: 1 }).sort({ lastPostAt: -1, _id: -1 }).lean<Topic>(),
    ])
    /** By the difference, so that a topic opened meanwhile is not forgotten. */
    const written = await collection.updateOne(
      { _id },
      { $inc: { topicCount: count - topicCount }, ...(last && { $max: { lastPostAt: last.lastPostAt } }) },
    )
    if (count !== topicCount && written.matchedCount > 0) mended += 1
  }
  return mended
}
