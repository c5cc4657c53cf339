import { recordAct } from '../audit.js'
import { contentChanged } from '../content-version.js'
import { Conflict } from '../failure.js'
import {
  type MasterclassRequest,
  MasterclassRequestModel,
  type RequestState,
} from '../masterclass-request.js'
import { indexRequest } from './search.js'

/**
 * Takes back what one has asked for; done twice, it is done once.
 * @throws Conflict when somebody has taken it up meanwhile.
 */
export async function withdraw(request: MasterclassRequest): Promise<void> {
  await end(request, ['open'], { state: 'withdrawn' })
}

/**
 * Closes a request that is answered elsewhere, or asked for twice. A moderator's act, which the log keeps.
 * @throws Conflict when it is scheduled or withdrawn meanwhile.
 */
export async function close(request: MasterclassRequest, by: { id: string }, reason: string): Promise<void> {
  await end(request, ['open', 'takenUp'], { state: 'closed', reason })
  await recordAct({
    act: 'masterclassRequest.closed',
    by: by.id,
    subject: { kind: 'masterclassRequest', id: String(request._id), label: request.title },
  })
}

async function end(
  { _id }: MasterclassRequest,
  from: RequestState[],
  change: { state: RequestState; reason?: string },
): Promise<void> {
  const ended = await MasterclassRequestModel.findOneAndUpdate(
    { _id, state: { $in: [...from, change.state] } },
    { $set: { ...change, stateAt: new Date() }, $unset: { uptake: 1, event: 1, untold: 1 } },
    { returnDocument: 'after' },
  ).lean<MasterclassRequest>()
  if (!ended) throw new Conflict('masterclassRequests.errors.changedMeanwhile')
  await indexRequest(ended)
  await contentChanged()
}
