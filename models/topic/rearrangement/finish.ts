import { contentChanged } from '../../content-version.js'
import { type Rearrangement, RearrangementModel } from '../rearrangement.js'
import { finishFork } from './fork.js'
import { finishMerge, finishMove } from './join.js'

const steps = { fork: finishFork, merge: finishMerge, move: finishMove }
const abandonedMilliseconds = 60_000

/** Finishes what a crash has cut off. */
export async function finishRearrangements(): Promise<void> {
  const abandoned = await RearrangementModel.find({
    finishedAt: { $exists: false },
    startedAt: { $lt: new Date(Date.now() - abandonedMilliseconds) },
  }).lean<Rearrangement[]>()
  for (const rearrangement of abandoned) await finish(rearrangement)
}

/** Does what is still to be done of it. */
export async function finish(rearrangement: Rearrangement): Promise<void> {
  if (rearrangement.finishedAt) return
  await steps[rearrangement.kind](rearrangement)
  await RearrangementModel.updateOne({ _id: rearrangement._id }, { $set: { finishedAt: new Date() } })
  await contentChanged()
}
