import { contentChanged } from '../content-version.js'
import { Conflict } from '../failure.js'
import { naming } from '../naming.js'
import { attachFilesIn, renderWithFiles } from '../stored-file/in-text.js'
import { type Topic, TopicModel } from '../topic.js'
import { logged } from './log.js'
import { indexTopic } from './search-entry.js'
import { standing } from './state.js'

/**
 * Writes what a debate came to, at its head; written again, it replaces what stood there.
 * @throws Conflict when the topic is no debate.
 */
export async function concludeDebate(topic: Topic, by: { id: string }, body: string): Promise<void> {
  if (topic.conclusion?.body === body) return
  const subject = { kind: 'topic', id: String(topic._id) }
  const html = await renderWithFiles(body, by.id, subject)
  const conclusion = { body, html, by: by.id, at: new Date(), ...(await naming(body)) }
  const concluded = await TopicModel.updateOne(
    { _id: topic._id, ...standing, kind: 'debate' },
    { $set: { conclusion }, ...logged({ act: 'concluded', by }) },
  )
  if (concluded.matchedCount === 0) throw new Conflict('topics.noDebate')
  await Promise.all([attachFilesIn(body, subject, by.id), indexTopic(topic._id)])
  await contentChanged()
}
