import { type Act, recordAct } from '../audit.js'
import type { Topic } from '../topic.js'

type OnTopic = Extract<Act, `topic.${string}`>

/** Logs what somebody did to a topic that is not their own: what its author does with it is no privilege. */
export async function recordOversight(
  act: OnTopic,
  topic: Pick<Topic, '_id' | 'author' | 'title'>,
  by: { id: string },
  details?: Record<string, unknown>,
): Promise<void> {
  if (String(topic.author) === by.id) return
  await recordAct({
    act,
    by: by.id,
    subject: { kind: 'topic', id: String(topic._id), label: topic.title },
    details,
  })
}
