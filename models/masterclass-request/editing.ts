import { contentChanged } from '../content-version.js'
import { Conflict } from '../failure.js'
import { notHidden } from '../hidden.js'
import { type MasterclassRequest, MasterclassRequestModel } from '../masterclass-request.js'
import { type RequestDraft, saidOf } from './asking.js'
import { indexRequest } from './search.js'

/**
 * Says a request anew; its address stays, and so do those who ask.
 * @throws InvalidInput for a filing that does not exist or does not fit together, Conflict when it is scheduled, withdrawn or
 * closed meanwhile.
 */
export async function editRequest(
  { _id }: MasterclassRequest,
  draft: RequestDraft,
): Promise<MasterclassRequest> {
  const said = await saidOf(draft)
  const optional = ['territory', 'challenge', 'named'] as const
  const edited = await MasterclassRequestModel.findOneAndUpdate(
    { _id, state: { $in: ['open', 'takenUp'] }, ...notHidden },
    {
      $set: { ...said, editedAt: new Date() },
      $unset: Object.fromEntries(optional.filter((name) => !(name in said)).map((name) => [name, 1])),
    },
    { returnDocument: 'after' },
  ).lean<MasterclassRequest>()
  if (!edited) throw new Conflict('masterclassRequests.errors.changedMeanwhile')
  await indexRequest(edited)
  await contentChanged()
  return edited
}
