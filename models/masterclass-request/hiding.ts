import { contentChanged } from '../content-version.js'
import { type HidingReason, notHidden } from '../hidden.js'
import { type MasterclassRequest, MasterclassRequestModel } from '../masterclass-request.js'
import { indexRequest } from './search.js'

/** Masks a request: it stands in no list, and its address says that it is masked. */
export async function hideRequest(id: string, reason: HidingReason): Promise<void> {
  const masked = await MasterclassRequestModel.updateOne(
    { _id: id, ...notHidden },
    [
      { $set: { hidden: { at: '$$NOW', reasons: [reason], status: '$state' } } },
      { $set: { state: 'withdrawn' } },
    ],
    { updatePipeline: true },
  )
  if (masked.modifiedCount === 0) {
    await MasterclassRequestModel.updateOne(
      { _id: id, hidden: { $exists: true } },
      { $addToSet: { 'hidden.reasons': reason } },
    )
  }
  await shown(id)
}

/** Gives a request the state back that it had, unless it is masked for another reason too. */
export async function restoreRequest(id: string, reason: HidingReason): Promise<void> {
  await MasterclassRequestModel.updateOne(
    { _id: id, 'hidden.reasons': reason },
    { $pull: { 'hidden.reasons': reason } },
  )
  await MasterclassRequestModel.updateOne(
    { _id: id, 'hidden.reasons': { $size: 0 } },
    [{ $set: { state: '$hidden.status' } }, { $unset: 'hidden' }],
    { updatePipeline: true },
  )
  await shown(id)
}

async function shown(id: string): Promise<void> {
  const request = await MasterclassRequestModel.findById(id).lean<MasterclassRequest>()
  if (request) await indexRequest(request)
  await contentChanged()
}
