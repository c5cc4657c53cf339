import type { Types } from 'mongoose'
import { enqueue } from '../job-queue.js'
import { type MasterclassRequest, MasterclassRequestModel } from '../masterclass-request.js'

/**
 * Makes a job of what has become of a request and was not told yet. The note goes away after the job is kept: cut off in
 * between, it is made again, and its key tells that it is the same.
 */
export async function tellState(id: Types.ObjectId): Promise<void> {
  const request = await MasterclassRequestModel.findById(id).lean<MasterclassRequest>()
  if (!request?.untold) return
  const { untold, stateAt, event } = request
  await enqueue('tell-of-masterclass-request', {
    request: String(id),
    what: untold,
    at: stateAt.toISOString(),
    ...(event && { event: String(event) }),
  })
  await MasterclassRequestModel.updateOne({ _id: id, untold, stateAt }, { $unset: { untold: 1 } })
}

/** Tells what was left untold by processes that were cut off. */
export async function tellStatesLeft(): Promise<void> {
  const left = await MasterclassRequestModel.find({ untold: { $exists: true } }, { _id: 1 })
    .limit(500)
    .lean()
  for (const { _id } of left) await tellState(_id)
}
