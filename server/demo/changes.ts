import type { Types } from 'mongoose'
import type { PostVersion } from '../../models/post/versions.js'
import type { Post } from '../../models/post.js'
import { edits } from './content/common.js'
import { idFor } from './ids.js'
import type { TopicPlan } from './plan.js'
import type { Random } from './random.js'
import { fill } from './template.js'
import type { Written } from './written.js'

/** What became of a post after it was written. */
export interface Change {
  deletedAt?: Date
  deletedBy?: Types.ObjectId
  /** What it said before, the oldest first; its words now are `body`. */
  before: string[]
  body: string
  /** When it was last edited. */
  editedAt?: Date
}

/** A few posts were mended afterwards, and a few are gone. */
export function changeOf(
  plan: TopicPlan,
  random: Random,
  index: number,
  written: Written[],
  dateAt: (share: number) => Date,
): Change {
  const { body = '', person, line } = written[index] ?? {}
  const later = dateAt(0.6 + 0.39 * random.next())
  if (plan.scene) {
    const before = line?.before ?? []
    return { before, body, ...(before.length > 0 && { editedAt: later }) }
  }
  const draw = random.next()
  const inside = index > 0 && index < written.length - 1
  const buried =
    (inside && draw < (plan.deleted === 'some' ? 0.2 : 0.012)) || (plan.deleted === 'first' && index === 0)
  if (buried) return { deletedAt: later, deletedBy: person?.id, before: [], body: '' }
  if (draw <= 0.955 || plan.opening.language === 'en') return { before: [], body }
  return { before: [body], body: `${body}\n\n${fill(random.pick(edits), random, {})}`, editedAt: later }
}

/** The words that an edited post had before, spread between its first moment and its last. */
export function versionsOf(post: Pick<Post, '_id' | 'createdAt'>, change: Change | undefined) {
  const { before = [], editedAt } = change ?? {}
  const span = (editedAt?.getTime() ?? 0) - post.createdAt.getTime()
  return before.map((body, index): PostVersion & { _id: Types.ObjectId } => ({
    _id: idFor(post.createdAt, String(post._id), 'version', index + 1),
    post: post._id,
    version: index + 1,
    body,
    at: new Date(post.createdAt.getTime() + (span * index) / before.length),
  }))
}
