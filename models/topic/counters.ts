import type { Types } from 'mongoose'
import { ChallengeModel } from '../challenge.js'
import { TerritoryModel } from '../territory.js'
import { ThemeModel } from '../theme.js'
import type { Topic } from '../topic.js'
import { UserModel } from '../user.js'

type Filed = Pick<Topic, 'theme' | 'territory' | 'challenge'>
type Update = { $inc?: { topicCount: number }; $max?: { lastPostAt: Date } }

/** What is counted where a topic is filed. */
async function updateParents({ theme, territory, challenge }: Filed, update: Update): Promise<void> {
  await Promise.all([
    ThemeModel.updateOne({ _id: theme }, update),
    territory && TerritoryModel.updateOne({ _id: territory }, update),
    challenge && ChallengeModel.updateOne({ _id: challenge }, update),
  ])
}

export function countTopic(topic: Filed, at: Date): Promise<void> {
  return updateParents(topic, { $inc: { topicCount: 1 }, $max: { lastPostAt: at } })
}

export function uncountTopic(topic: Filed): Promise<void> {
  return updateParents(topic, { $inc: { topicCount: -1 } })
}

export function noteActivity(topic: Filed, at: Date): Promise<void> {
  return updateParents(topic, { $max: { lastPostAt: at } })
}

export async function countPostOf(author: Types.ObjectId | string, by: 1 | -1): Promise<void> {
  await UserModel.updateOne({ _id: author }, { $inc: { postCount: by } })
}
