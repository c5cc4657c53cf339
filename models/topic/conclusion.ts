import { renderMarkdown } from '../../server/lib/markdown.js'
import { contentChanged } from '../content-version.js'
import { Conflict } from '../failure.js'
import { naming } from '../naming.js'
import { type Topic, TopicModel } from '../topic.js'
import { logged } from './log.js'
import { standing } from './state.js'

/**
 * Writes what a debate came to, at its head; written again, it replaces what stood there.
 * @throws Conflict when the topic is no debate.
 */
export async function concludeDebate(topic: Topic, by: { id: string }, body: string): Promise<void> {
  if (topic.conclusion?.body === body) return
  const conclusion = { body, html: renderMarkdown(body), by: by.id, at: new Date(), ...(await naming(body)) }
  const concluded = await TopicModel.updateOne(
    { _id: topic._id, ...standing, kind: 'debate' },
    { $set: { conclusion }, ...logged({ act: 'concluded', by }) },
  )
  if (concluded.matchedCount === 0) throw new Conflict('topics.noDebate')
  await contentChanged()
}
