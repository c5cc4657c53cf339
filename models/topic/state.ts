import { notHidden } from '../hidden.js'
import type { Topic } from '../topic.js'

type Timed = Pick<Topic, 'opensAt' | 'closesAt'>

/** Nobody replies any more. */
export function isClosed({ closesAt }: Timed, now = new Date()): boolean {
  return closesAt != null && closesAt <= now
}

/** A debate that is announced. */
export function isToCome({ opensAt }: Timed, now = new Date()): boolean {
  return opensAt != null && opensAt > now
}

/** The same as a question to the database, for the very write that depends on it. */
export function openToReplies(now = new Date()) {
  return { closesAt: { $not: { $lte: now } }, opensAt: { $not: { $gt: now } } }
}

/** What is there to be changed: neither deleted nor masked nor merged into another. */
export const standing = { deletedAt: { $exists: false }, mergedInto: { $exists: false }, ...notHidden }
