import type { Types } from 'mongoose'
import { type WatchLevel, WatchModel, watchUnlessChosen } from '../watch.js'
import { type Reading, ReadingModel } from './reading.js'

/** Where a post stood, and where it stands now. */
interface Step {
  from?: number | null
  position?: number | null
}

interface Move {
  _id: Types.ObjectId
  startedAt: Date
}

/** How far into the new places somebody is who had read to a place before. */
function placeAfter(read: number, steps: Step[]): number {
  const passed = steps.filter(({ from }) => from && from <= read)
  return Math.max(0, ...passed.map(({ position }) => position ?? 0))
}

/** Readings follow the posts of a topic that others come between; each once, whatever is finished twice. */
export async function shiftReadings(topic: Types.ObjectId, steps: Step[], move: Move): Promise<void> {
  const before = { topic, readAt: { $lt: move.startedAt }, rearranged: { $ne: move._id } }
  for await (const { _id, position } of ReadingModel.find(before).lean<Reading[]>().cursor()) {
    await ReadingModel.updateOne(
      { _id, position, rearranged: { $ne: move._id } },
      { $set: { position: Math.max(position, placeAfter(position, steps)), rearranged: move._id } },
    )
  }
}

/** Whoever has read posts has read them where they stand now, and nothing that they knew shows as new. */
export async function carryReadings(
  source: Types.ObjectId,
  target: Types.ObjectId,
  steps: Step[],
  move: Move,
): Promise<void> {
  for await (const { user, position, readAt } of ReadingModel.find({ topic: source })
    .lean<Reading[]>()
    .cursor()) {
    const place = placeAfter(position, steps)
    if (place === 0) continue
    await ReadingModel.updateOne(
      { user, topic: target },
      { $max: { position: place }, $set: { rearranged: move._id }, $setOnInsert: { readAt } },
      { upsert: true },
    )
  }
}

/** Whoever follows a conversation follows it where it goes on, unless they have chosen otherwise there. */
export async function carryWatches(
  source: Types.ObjectId,
  target: Types.ObjectId,
  levels: WatchLevel[],
): Promise<void> {
  const following = { kind: 'topic' as const, thing: String(source), level: { $in: levels } }
  for await (const { user, level } of WatchModel.find(following).lean().cursor()) {
    await watchUnlessChosen({ id: String(user) }, { kind: 'topic', id: String(target) }, level)
  }
}

/** What is kept of those who read and follow a topic that is no more. */
export async function dropFollowersOf(topic: Types.ObjectId): Promise<void> {
  await ReadingModel.deleteMany({ topic })
  await WatchModel.deleteMany({ kind: 'topic', thing: String(topic) })
}
