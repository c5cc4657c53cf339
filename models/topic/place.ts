import type { Types } from 'mongoose'
import { type Post, PostModel } from '../post.js'

type Topic = { _id: Types.ObjectId; positions: number }
type Placed = Pick<Post, '_id' | 'position' | 'createdAt'>

/** The post at a place of a topic, or the next one where that place is empty; beyond the end, the last. */
export async function postAt(topic: Topic, position: number): Promise<Placed | undefined> {
  return (await nextPost(topic, position)) ?? (await lastPost(topic))
}

/**
 * The first post written at a moment or after; the last one when all are older. Posts stand in the order of their dates, so
 * that halving what is left finds it in a few looks, without an index by date.
 */
export async function firstPostSince(topic: Topic, moment: Date): Promise<Placed | undefined> {
  let [from, to] = [1, topic.positions]
  let found: Placed | undefined
  while (from <= to) {
    const middle = Math.floor((from + to) / 2)
    const post = await nextPost(topic, middle)
    if (!post || post.createdAt >= moment) {
      found = post ?? found
      to = middle - 1
    } else from = post.position + 1
  }
  return found ?? lastPost(topic)
}

async function nextPost({ _id }: Topic, position: number): Promise<Placed | undefined> {
  return (await nearestQuery(_id, { $gte: position }, 1).lean<Placed>()) ?? undefined
}

async function lastPost({ _id, positions }: Topic): Promise<Placed | undefined> {
  return (await nearestQuery(_id, { $lte: positions }, -1).lean<Placed>()) ?? undefined
}

/** The question behind them; a test asks how it is answered. */
export function nearestQuery(
  topic: Types.ObjectId,
  position: { $gte: number } | { $lte: number },
  order: 1 | -1,
) {
  return PostModel.findOne({ topic, position }, { position: 1, createdAt: 1 }).sort({ position: order })
}
