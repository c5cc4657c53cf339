import { Types } from 'mongoose'
import { refusedAsDuplicates } from '../../server/lib/duplicate-key.js'
import { enqueue } from '../job-queue.js'
import { UserModel } from '../user.js'
import { type Line, LineModel } from './line.js'
import { PreferencesModel, preferencesFor } from './preferences.js'
import { type DigestRhythm, nextDigest } from './rhythm.js'

interface Waiting {
  id: string
  timeZone: string
  digest: DigestRhythm
}

/** Something waits for the digest of these members: each is due at their next hour, unless they are already. */
export async function awaitDigest(members: Waiting[], now = new Date()): Promise<void> {
  if (members.length === 0) return
  const writes = members.map(({ id, timeZone, digest }) => ({
    updateOne: {
      filter: { _id: new Types.ObjectId(id), nextDigestAt: { $exists: false } },
      update: { $set: { nextDigestAt: nextDigest(digest, timeZone, now) } },
      upsert: true,
    },
  }))
  await refusedAsDuplicates(() => PreferencesModel.collection.bulkWrite(writes, { ordered: false }))
}

/** After a change of rhythm or zone, a digest that is awaited leaves at the new hour. */
export async function rescheduleDigest(user: string, now = new Date()): Promise<void> {
  const [preferences, member] = await Promise.all([
    preferencesFor(user),
    UserModel.findById(user, { timeZone: 1 }).lean(),
  ])
  if (!member) return
  await PreferencesModel.updateOne(
    { _id: user, nextDigestAt: { $exists: true } },
    { $set: { nextDigestAt: nextDigest(preferences.digest, member.timeZone, now) } },
  )
}

const batch = 200

/**
 * Hands on the digests whose hour has come. The job is kept before the member stops being due, so that a crash in between
 * hands one on twice, and its delivery key makes one letter of it.
 * @returns how many.
 */
export async function handOnDueDigests(now = new Date()): Promise<number> {
  let count = 0
  for (;;) {
    const due = await PreferencesModel.find({ nextDigestAt: { $lte: now } }, { nextDigestAt: 1 })
      .sort({ nextDigestAt: 1 })
      .limit(batch)
      .lean()
    for (const { _id, nextDigestAt } of due) {
      if (!nextDigestAt) continue
      await enqueue('mail-digest', { user: String(_id), due: nextDigestAt.toISOString() })
      await PreferencesModel.updateOne({ _id, nextDigestAt }, { $unset: { nextDigestAt: 1 } })
    }
    count += due.length
    if (due.length < batch) return count
  }
}

const mostLines = 50

/** What waits for a member's digest and had happened by then, the latest first; at most fifty lines, and how many more. */
export async function linesForDigest(user: string, until: Date): Promise<{ lines: Line[]; more: number }> {
  const waiting = { recipient: new Types.ObjectId(user), forDigest: { $gt: 0 }, at: { $lte: until } }
  const [lines, all] = await Promise.all([
    LineModel.find(waiting).sort({ at: -1 }).limit(mostLines).lean<Line[]>(),
    LineModel.countDocuments(waiting),
  ])
  return { lines, more: all - lines.length }
}

/** The digest has left: its lines wait no longer, and what has come since makes another one due. */
export async function settleDigest(user: string, until: Date, now = new Date()): Promise<void> {
  const recipient = new Types.ObjectId(user)
  const told = { recipient, forDigest: { $gt: 0 }, at: { $lte: until } }
  await LineModel.updateMany({ ...told, shown: false }, { $set: { forDigest: 0, open: false } })
  await LineModel.updateMany(told, { $set: { forDigest: 0 } })
  if (!(await LineModel.exists({ recipient, forDigest: { $gt: 0 } }))) return
  const [preferences, member] = await Promise.all([
    preferencesFor(user),
    UserModel.findById(user, { timeZone: 1 }).lean(),
  ])
  if (member) await awaitDigest([{ id: user, timeZone: member.timeZone, digest: preferences.digest }], now)
}
