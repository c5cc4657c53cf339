import mongoose, { type QueryFilter } from 'mongoose'
import { BadRequest } from '../failure.js'
import type { Topic } from '../topic.js'

/** Where a page of topics, sorted by last activity, ends: opaque to whoever passes it on. */
export function pageKey(topic: Topic): string {
  return Buffer.from(`${topic.lastPostAt.getTime()}.${topic._id}`).toString('base64url')
}

/** What is deleted or masked has no last post. */
const present = { lastPostAt: { $gt: new Date(0) } }

/**
 * The topics that were opened before the one with this id; without one, all that are there to be read.
 * @throws BadRequest when it is no id.
 */
export function openedBefore(id: string | undefined): QueryFilter<Topic> {
  if (id !== undefined && !mongoose.isObjectIdOrHexString(id)) throw new BadRequest()
  return { ...present, ...(id && { _id: { $lt: new mongoose.Types.ObjectId(id) } }) }
}

/**
 * The topics after this key; without one, all that are not deleted, since those have no last post.
 * The outer bound is what an index reads by.
 * @throws BadRequest when it is no key of ours.
 */
export function olderThan(key: string | undefined): QueryFilter<Topic> {
  if (key === undefined) return present
  const read = Buffer.from(key, 'base64url').toString('latin1')
  const [, time, id] = /^(\d{1,15})\.([0-9a-f]{24})$/.exec(read) ?? []
  if (time === undefined || id === undefined) throw new BadRequest()
  const lastPostAt = new Date(Number(time))
  return {
    lastPostAt: { $lte: lastPostAt, $gt: new Date(0) },
    $nor: [{ lastPostAt, _id: { $gte: new mongoose.Types.ObjectId(id) } }],
  }
}
