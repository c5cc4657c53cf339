import type { Types } from 'mongoose'
import { ChallengeModel } from '../challenge.js'
import { TerritoryModel } from '../territory.js'
import { ThemeModel } from '../theme.js'
import type { Topic } from '../topic.js'
import { UserModel } from '../user.js'

export type FiledTopic = Pick<Topic, 'themes' | 'territory' | 'challenge'>
type Update = { $inc?: { topicCount: number }; $max?: { lastPostAt: Date } }

/** What is counted where a topic is filed. */
async function updateParents({ themes, territory, challenge }: FiledTopic, update: Update): Promise<void> {
  await Promise.all([
    themes.length > 0 && ThemeModel.updateMany({ _id: { $in: themes } }, update),
    territory && TerritoryModel.updateOne({ _id: territory }, update),
    challenge && ChallengeModel.updateOne({ _id: challenge }, update),
  ])
}

export function countTopic(topic: FiledTopic, at: Date): Promise<void> {
  return updateParents(topic, { $inc: { topicCount: 1 }, $max: { lastPostAt: at } })
}

export function uncountTopic(topic: FiledTopic): Promise<void> {
  return updateParents(topic, { $inc: { topicCount: -1 } })
}

export function noteActivity(topic: FiledTopic, at: Date): Promise<void> {
  return updateParents(topic, { $max: { lastPostAt: at } })
}

/** What `topic` is filed under and `other` is not. */
function beyond(topic: FiledTopic, other: FiledTopic): FiledTopic {
  return {
    themes: topic.themes.filter((theme) => !other.themes.includes(theme)),
    territory: topic.territory === other.territory ? undefined : topic.territory,
    challenge: topic.challenge === other.challenge ? undefined : topic.challenge,
  }
}

/** Counts a topic where it now stands and no longer where it stood. */
export async function recountFiling(before: FiledTopic, after: FiledTopic, at: Date): Promise<void> {
  await uncountTopic(beyond(before, after))
  await countTopic(beyond(after, before), at)
}

export async function countPostOf(author: Types.ObjectId | string, by: number): Promise<void> {
  await UserModel.updateOne({ _id: author }, { $inc: { postCount: by } })
}
