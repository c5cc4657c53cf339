import { contentChanged } from '../content-version.js'
import { EventModel } from '../event.js'
import { type HidingReason, notHidden } from '../hidden.js'
import { indexEvent } from './search-entry.js'

/** Masks an event: it is a draft again, which nobody but its organisers sees and which they cannot publish. */
export async function hideEvent(id: string, reason: HidingReason): Promise<void> {
  const masked = await EventModel.updateOne(
    { _id: id, ...notHidden },
    [
      { $set: { hidden: { at: '$$NOW', reasons: [reason], status: '$status' } } },
      { $set: { status: 'draft' } },
    ],
    { updatePipeline: true },
  )
  if (masked.modifiedCount === 0) {
    await EventModel.updateOne(
      { _id: id, hidden: { $exists: true } },
      { $addToSet: { 'hidden.reasons': reason } },
    )
  }
  await indexEvent(id)
  await contentChanged()
}

/** Gives an event the status back that it had, unless it is masked for another reason too. */
export async function restoreEvent(id: string, reason: HidingReason): Promise<void> {
  await EventModel.updateOne({ _id: id, 'hidden.reasons': reason }, { $pull: { 'hidden.reasons': reason } })
  await EventModel.updateOne(
    { _id: id, 'hidden.reasons': { $size: 0 } },
    [{ $set: { status: '$hidden.status' } }, { $unset: 'hidden' }],
    { updatePipeline: true },
  )
  await indexEvent(id)
  await contentChanged()
}
