import { contentChanged } from '../content-version.js'
import { keptWhileContentStands } from '../kept.js'
import { type Topic, TopicModel, type TopicRow } from '../topic.js'
import { logged } from './log.js'
import { recordOversight } from './oversight.js'
import { topicRows } from './row.js'
import { standing } from './state.js'

/** Keeps a topic at the head of its forum. */
export async function pinTopic(id: Topic['_id'], by: { id: string }): Promise<void> {
  const pinned = await TopicModel.findOneAndUpdate(
    { _id: id, ...standing, pinnedAt: { $exists: false } },
    { $set: { pinnedAt: new Date() }, ...logged({ act: 'pinned', by }) },
  ).lean<Topic>()
  if (pinned) await recordOversight('topic.pinned', pinned, by)
  await contentChanged()
}

export async function unpinTopic(id: Topic['_id'], by: { id: string }): Promise<void> {
  const unpinned = await TopicModel.findOneAndUpdate(
    { _id: id, ...standing, pinnedAt: { $exists: true } },
    { $unset: { pinnedAt: 1 }, ...logged({ act: 'unpinned', by }) },
  ).lean<Topic>()
  if (unpinned) await recordOversight('topic.unpinned', unpinned, by)
  await contentChanged()
}

/** A forum that pins more has nothing at its head any more. */
const mostPinned = 5

/** The topics pinned in the forum of a theme, the last pinned first. */
export const pinnedTopics = keptWhileContentStands(findPinned, (theme) => theme)

async function findPinned(theme: string): Promise<TopicRow[]> {
  return topicRows(await pinnedTopicsQuery(theme).lean<Topic[]>())
}

/** The question behind `pinnedTopics`; a test asks how it is answered. */
export function pinnedTopicsQuery(theme: string) {
  return TopicModel.find(
    { theme, pinnedAt: { $gt: new Date(0) }, lastPostAt: { $gt: new Date(0) } },
    { log: 0, participants: 0 },
  )
    .sort({ pinnedAt: -1 })
    .limit(mostPinned)
}
