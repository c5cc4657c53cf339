import { Conflict } from '../failure.js'
import { type Case, CaseModel } from './case.js'

/**
 * Brings a case back into the queue, where somebody else will decide it again.
 * @throws Conflict when it has been appealed against before.
 */
export async function appeal(given: Case, author: { id: string }, text: string): Promise<void> {
  const now = new Date()
  const appealed = await CaseModel.updateOne(
    { _id: given._id, author: author.id, state: 'upheld', appeal: { $exists: false } },
    { $set: { state: 'open', movedAt: now, appeal: { text, at: now } } },
  )
  if (appealed.modifiedCount > 0) return
  const twin = await CaseModel.exists({ _id: given._id, author: author.id, 'appeal.text': text })
  if (!twin) throw new Conflict('moderation.appealedBefore')
}
