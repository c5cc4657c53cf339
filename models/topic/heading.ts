import type { Types } from 'mongoose'
import { contentChanged } from '../content-version.js'
import { Conflict, InvalidInput } from '../failure.js'
import { type Topic, type TopicKind, TopicModel, topicById } from '../topic.js'
import { logged } from './log.js'
import { indexTopic } from './search-entry.js'
import { standing } from './state.js'

/** Gives a topic another title, with a line that tells the old one; the same title changes nothing. */
export async function retitleTopic(
  id: Types.ObjectId | string,
  by: { id: string },
  title: string,
): Promise<void> {
  const { title: before } = await topicById(id)
  if (before === title) return
  const retitled = await TopicModel.updateOne(
    { _id: id, ...standing, title: before },
    { $set: { title }, ...logged({ act: 'retitled', by, title: before }) },
  )
  if (retitled.matchedCount === 0) return retitleTopic(id, by, title)
  await indexTopic(id)
  await contentChanged()
}

const becoming = {
  discussion: 'becameDiscussion',
  question: 'becameQuestion',
  debate: 'becameDebate',
} as const

/**
 * Makes a topic a discussion, a question or a debate, with a line that says so.
 * @param closesAt when it ends, for what becomes a debate and has no end yet.
 * @throws InvalidInput for a debate without an end to come, Conflict when a conclusion stands.
 */
export async function changeKind(
  topic: Topic,
  by: { id: string },
  kind: TopicKind,
  closesAt?: Date,
): Promise<void> {
  if ((topic.kind ?? 'discussion') === kind) return
  if (topic.conclusion?.html) throw new Conflict('topics.errors.concluded')
  const end = topic.closesAt ?? closesAt
  if (kind === 'debate' && !end) throw new InvalidInput({ closesOn: 'topics.errors.debateEndMissing' })
  if (kind === 'debate' && !topic.closesAt && end && end <= new Date())
    throw new InvalidInput({ closesOn: 'topics.errors.debateEndTooEarly' })
  const changed = await TopicModel.updateOne(
    { _id: topic._id, ...standing, kind: topic.kind ?? { $exists: false }, conclusion: { $exists: false } },
    {
      $set: {
        ...(kind !== 'discussion' && { kind }),
        ...(kind === 'question' && { unanswered: true }),
        ...(kind === 'debate' && !topic.closesAt && { closesAt: end, closedBy: by.id }),
      },
      $unset: {
        ...(kind === 'discussion' && { kind: 1 }),
        ...(kind !== 'question' && { unanswered: 1, answer: 1 }),
        ...(kind !== 'debate' && { opensAt: 1 }),
      },
      ...logged({ act: becoming[kind], by }),
    },
  )
  if (changed.matchedCount === 0) throw new Conflict('topics.errors.changedMeanwhile')
  await indexTopic(topic._id)
  await contentChanged()
}
