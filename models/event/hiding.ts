import { contentChanged } from '../content-version.js'
import { type Event, EventModel } from '../event.js'
import { type HidingReason, notHidden } from '../hidden.js'
import { announceChange, snapshotOf } from './letters/change.js'
import { indexEvent } from './search-entry.js'
import { settle } from './seating/settlement.js'

/**
 * Masks an event: it is a draft again, which nobody but its organisers sees and which they cannot publish. Those who were
 * to come are told that it is suspended.
 */
export async function hideEvent(id: string, reason: HidingReason): Promise<void> {
  const before = await EventModel.findOneAndUpdate(
    { _id: id, ...notHidden },
    [
      { $set: { hidden: { at: '$$NOW', reasons: [reason], status: '$status' } } },
      { $set: { status: 'draft', sequence: { $add: ['$sequence', 1] } } },
    ],
    { updatePipeline: true, returnDocument: 'before' },
  ).lean<Event>()
  if (!before) {
    await EventModel.updateOne(
      { _id: id, hidden: { $exists: true } },
      { $addToSet: { 'hidden.reasons': reason } },
    )
  }
  await indexEvent(id)
  await contentChanged()
  if (before && isAwaited(before)) {
    await announceChange({ ...before, sequence: before.sequence + 1 }, 'suspended', snapshotOf(before))
  }
}

/**
 * Gives an event the status back that it had, unless it is masked for another reason too; those who were to come are told.
 */
export async function restoreEvent(id: string, reason: HidingReason): Promise<void> {
  await EventModel.updateOne({ _id: id, 'hidden.reasons': reason }, { $pull: { 'hidden.reasons': reason } })
  const restored = await EventModel.findOneAndUpdate(
    { _id: id, 'hidden.reasons': { $size: 0 } },
    [{ $set: { status: '$hidden.status', sequence: { $add: ['$sequence', 1] } } }, { $unset: 'hidden' }],
    { updatePipeline: true, returnDocument: 'after' },
  ).lean<Event>()
  await indexEvent(id)
  await contentChanged()
  if (!restored || !isAwaited(restored)) return
  await announceChange(restored, 'restored', snapshotOf(restored))
  await settle(id)
}

/** Whether people count on it. */
function isAwaited({ status, endsAt }: Event): boolean {
  return (status === 'published' || status === 'postponed') && endsAt > new Date()
}
