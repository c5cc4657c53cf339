import { UserModel } from '../../models/user.js'
import type { DemoPerson } from './people.js'
import { RunModel } from './run.js'

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
