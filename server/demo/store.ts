import type { Collection } from 'mongoose'
import { AuditModel } from '../../models/audit.js'
import { CaseModel } from '../../models/flag/case.js'
import { FlagModel } from '../../models/flag.js'
import { PollVoteModel } from '../../models/post/poll.js'
import { ReactionModel } from '../../models/post/reactions.js'
import { PostVersionModel } from '../../models/post/versions.js'
import { PostModel } from '../../models/post.js'
import { entryOf, SearchEntryModel } from '../../models/search/entry.js'
import { findableReply, findableTopic } from '../../models/topic/search.js'
import { TopicModel } from '../../models/topic.js'
import { isDuplicateKey } from '../lib/duplicate-key.js'
import { type Run, RunModel } from './run.js'
import type { DemoTopic } from './topics.js'

/** The posts first: without their topic they show nowhere. */
export async function storeBlock(
  block: DemoTopic[],
  seed: number,
  reached: Pick<Run, 'topics' | 'posts' | 'postCounts'>,
): Promise<void> {
  const all = <T>(part: (written: DemoTopic) => T[]) => block.flatMap(part)
  await insertOnce(
    PostModel,
    all(({ posts }) => posts),
  )
  await insertOnce(
    PostVersionModel,
    all(({ versions }) => versions),
  )
  await insertOnce(
    ReactionModel,
    all(({ reactions }) => reactions),
  )
  await insertOnce(
    PollVoteModel,
    all(({ votes }) => votes),
  )
  const cases = all(({ cases }) => cases)
  await insertOnce(
    FlagModel,
    cases.flatMap(({ flags }) => flags),
  )
  await insertOnce(
    CaseModel,
    cases.map((file) => file.case),
  )
  await insertOnce(
    AuditModel,
    cases.flatMap(({ entries }) => entries),
  )
  await insertOnce(
    TopicModel,
    block.map(({ topic }) => topic),
  )
  await insertOnce(SearchEntryModel, block.flatMap(entriesOf))
  await RunModel.updateOne({ _id: seed }, { $set: reached, $unset: { finishedAt: 1 } })
}

/** A topic and its readable replies, as the search finds them. */
function entriesOf({ topic, posts: [opening, ...replies] }: DemoTopic) {
  const readable = replies.filter(({ deletedAt, hidden }) => !deletedAt && !hidden)
  return [
    entryOf(findableTopic(topic, opening ?? { html: '' })),
    ...readable.map((post) => entryOf(findableReply(topic, post))),
  ]
}

/** What was stored before the last run was cut off is there already. */
export async function insertOnce(
  { collection }: { collection: Collection },
  documents: object[],
): Promise<void> {
  if (documents.length === 0) return
  try {
    await collection.insertMany(documents, { ordered: false })
  } catch (error) {
    if (!isDuplicateKey(error)) throw error
  }
}
