import type { Model } from 'mongoose'
import { ChallengeModel } from '../../models/challenge.js'
import { TerritoryModel } from '../../models/territory.js'
import { ThemeModel } from '../../models/theme.js'
import { type Topic, TopicModel } from '../../models/topic.js'
import { UserModel } from '../../models/user.js'
import type { DemoPerson } from './people.js'
import { RunModel } from './run.js'

/** Brings what is counted beside the topics to what the topics say. */
export async function countTopics(): Promise<void> {
  await countUnder(ThemeModel, 'themes')
  await countUnder(TerritoryModel, 'territory')
  await countUnder(ChallengeModel, 'challenge')
}

async function countUnder(
  parents: Pick<Model<never>, 'db' | 'collection'>,
  field: 'themes' | 'territory' | 'challenge',
) {
  const collection = parents.db.collection<{ _id: string; topicCount?: number }>(
    parents.collection.collectionName,
  )
  for (const { _id, topicCount = 0 } of await collection
    .find({}, { projection: { topicCount: 1 } })
    .toArray()) {
    const filed = { [field]: _id, lastPostAt: { $gt: new Date(0) } }
    const [count, last] = await Promise.all([
      TopicModel.countDocuments(filed),
      TopicModel.findOne(filed, { lastPostAt: 1 }).sort({ lastPostAt: -1, _id: -1 }).lean<Topic>(),
    ])
    if (!last) continue
    await collection.updateOne(
      { _id },
      { $inc: { topicCount: count - topicCount }, $max: { lastPostAt: last.lastPostAt } },
    )
  }
}

/** What each person has written in all demos; other people's posts are not touched. */
export async function countPosts(people: DemoPerson[]): Promise<void> {
  const runs = await RunModel.find({}, { postCounts: 1 }).lean()
  const written = (index: number) => runs.reduce((sum, { postCounts }) => sum + (postCounts[index] ?? 0), 0)
  await UserModel.collection.bulkWrite(
    people.map(({ id }, index) => ({
      updateOne: { filter: { _id: id }, update: { $set: { postCount: written(index) } } },
    })),
    { ordered: false },
  )
}
