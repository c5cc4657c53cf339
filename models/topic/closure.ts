import { contentChanged } from '../content-version.js'
import { type Topic, TopicModel, topicById } from '../topic.js'
import { logged } from './log.js'
import { recordOversight } from './oversight.js'
import { isClosed, standing } from './state.js'

interface Closure {
  /** In the future: until then people go on replying. */
  at: Date
  /** By the moderators: its author cannot open it again. */
  locked: boolean
}

/**
 * Closes a topic to replies, now or on a date, with a line in it.
 * @throws NotFound or Gone when there is no such topic.
 */
export async function closeTopic(
  id: Topic['_id'],
  by: { id: string },
  { at, locked }: Closure,
): Promise<void> {
  const act = at > new Date() ? 'willClose' : locked ? 'locked' : 'closed'
  const closed = await TopicModel.findOneAndUpdate(
    { _id: id, ...standing },
    {
      $set: { closesAt: at, closedBy: by.id, ...(locked && { locked }) },
      ...(!locked && { $unset: { locked: 1 } }),
      ...logged({ act, by, ...(act === 'willClose' && { until: at }) }),
    },
  ).lean<Topic>()
  if (!closed) return void (await topicById(id))
  if (locked) await recordOversight('topic.locked', closed, by, { until: at })
  await contentChanged()
}

/** Opens it again; what is open stays so, without a line. */
export async function reopenTopic(topic: Topic, by: { id: string }): Promise<void> {
  const act = isClosed(topic) ? 'reopened' : 'staysOpen'
  const reopened = await TopicModel.updateOne(
    { _id: topic._id, ...standing, closesAt: { $exists: true } },
    { $unset: { closesAt: 1, closedBy: 1, locked: 1 }, ...logged({ act, by }) },
  )
  if (reopened.modifiedCount > 0) await recordOversight('topic.reopened', topic, by)
  await contentChanged()
}
