import type { Types } from 'mongoose'
import { TopicModel } from '../../topic.js'
import { logged, type TopicAct } from '../log.js'
import type { Rearrangement } from '../rearrangement.js'
import { standing } from '../state.js'

/** A line in a topic, once for each rearrangement. */
export async function note(
  id: Types.ObjectId,
  act: TopicAct,
  { by, count, startedAt }: Rearrangement,
  other: { topic: Types.ObjectId; title: string },
): Promise<void> {
  await TopicModel.updateOne(
    {
      _id: id,
      ...standing,
      log: { $not: { $elemMatch: { act, topic: other.topic, at: { $gte: startedAt } } } },
    },
    logged({ act, by: { id: String(by) }, count: count ?? 0, ...other }),
  )
}
