import type { Types } from 'mongoose'
import { contentChanged } from '../content-version.js'
import { InvalidInput } from '../failure.js'
import { refileEntry } from '../search/entry.js'
import { type Topic, TopicModel, topicById } from '../topic.js'
import { type FiledTopic, recountFiling } from './counters.js'
import { type Filed, filedUnder, findFiling } from './filing.js'
import { logged } from './log.js'
import { recordOversight } from './oversight.js'
import { placeOf } from './search.js'

/**
 * Files a topic elsewhere, with a line in it when its forum changes.
 * @throws InvalidInput as `findFiling` does, NotFound or Gone when there is no such topic.
 */
export async function fileTopic(
  id: Types.ObjectId | string,
  by: { id: string },
  given: Filed & { theme: string },
): Promise<void> {
  const filing = await findFiling(given)
  const { theme } = filing
  if (!theme) throw new InvalidInput({ theme: 'topics.errors.themeMissing' })
  const { theme: forum } = await topicById(id)
  const filed: FiledTopic & { theme: string } = filedUnder({ ...filing, theme })
  const before = await TopicModel.findOneAndUpdate(
    { _id: id, deletedAt: { $exists: false }, mergedInto: { $exists: false } },
    {
      $set: filed,
      $unset: { ...(!filed.territory && { territory: 1 }), ...(!filed.challenge && { challenge: 1 }) },
      ...(forum !== theme._id && logged({ act: 'moved', by, theme: forum })),
    },
    { returnDocument: 'before' },
  ).lean<Topic>()
  if (!before) return void (await topicById(id))
  await recordOversight('topic.moved', before, by)
  if (!before.hidden) await recountFiling(before, filed, before.lastPostAt)
  await refileEntry('topic', String(id), placeOf(filed))
  await contentChanged()
}
