import type { Types } from 'mongoose'
import { isDuplicateKey } from '../../server/lib/duplicate-key.js'
import { contentChanged } from '../content-version.js'
import { Conflict, Gone } from '../failure.js'
import { naming } from '../naming.js'
import { type Allowance, boundless, spendOnce } from '../post/rate.js'
import { submissionKey } from '../post/submission.js'
import { type Post, PostModel } from '../post.js'
import { indexEntry, weighEntry } from '../search/entry.js'
import { attachFilesIn, renderWithFiles } from '../stored-file/in-text.js'
import { Merged, mostParticipants, type Topic, TopicModel, topicById } from '../topic.js'
import { announceReply } from './announcement.js'
import { countPostOf, noteActivity } from './counters.js'
import { findableReply } from './search.js'
import { openToReplies, standing } from './state.js'

export interface ReplyDraft {
  body: string
  submission: string
  /** Id of the organisation that the author speaks for. */
  onBehalfOf?: string
}

/**
 * Adds a post to a topic; the same form sent again gives the same post, and costs nothing.
 * @throws NotFound or Gone when there is no such topic, even if it is deleted while this runs, Conflict when it is
 * closed, TooManyAttempts when the allowance is used up.
 */
export async function reply(
  topicId: Types.ObjectId | string,
  author: { id: string },
  draft: ReplyDraft,
  allowance: Allowance = boundless,
): Promise<Post> {
  const post = await writeReply(topicId, author, draft, allowance)
  await attachFilesIn(draft.body, { kind: 'post', id: String(post._id) }, author.id)
  return post
}

async function writeReply(
  topicId: Types.ObjectId | string,
  author: { id: string },
  draft: ReplyDraft,
  allowance: Allowance,
): Promise<Post> {
  const submission = submissionKey(draft.submission, String(topicId), draft.body)
  const sentBefore = () => PostModel.findOne({ author: author.id, submission }).lean<Post>()
  const earlier = await spendOnce(allowance, sentBefore)
  if (earlier) return earlier
  const topic = await takePosition(topicId)
  try {
    const post = await PostModel.create({
      topic: topic._id,
      author: author.id,
      ...(draft.onBehalfOf && { onBehalfOf: draft.onBehalfOf }),
      position: topic.positions,
      body: draft.body,
      html: await renderWithFiles(draft.body, author.id),
      ...(await naming(draft.body)),
      createdAt: new Date(),
      submission,
    })
    await count(topic, post)
    await announceReply(topic, post)
    return post.toObject()
  } catch (error) {
    const twin = isDuplicateKey(error) && (await sentBefore())
    if (!twin && isDuplicateKey(error)) return writeReply(topicId, author, draft, boundless)
    if (!twin) throw error
    await allowance.restore()
    return twin
  }
}

/** One atomic step gives each of many repliers a place of their own. */
async function takePosition(id: Types.ObjectId | string): Promise<Topic> {
  const topic = await TopicModel.findOneAndUpdate(
    { _id: id, ...standing, ...openToReplies() },
    { $inc: { positions: 1 } },
    { returnDocument: 'after' },
  ).lean<Topic>()
  if (topic) return topic
  const into = await topicById(id).then(() => undefined, mergedInto)
  if (into) return takePosition(into)
  throw new Conflict('topics.closedToReplies')
}

/** Where the posts of a merged topic went; any other failure is thrown on. */
function mergedInto(error: unknown): Types.ObjectId {
  if (error instanceof Merged) return error.into
  throw error
}

async function count(topic: Topic, post: Post): Promise<void> {
  const counted = await TopicModel.updateOne(
    { _id: topic._id, ...standing },
    {
      $inc: { postCount: 1 },
      $max: { lastPostAt: post.createdAt, lastPosition: post.position },
      $set: { lastPostAuthor: post.author },
      ...(topic.participants.length < mostParticipants && { $addToSet: { participants: post.author } }),
    },
  )
  if (counted.matchedCount === 0) return withdraw(topic, post)
  await Promise.all([
    noteActivity(topic, post.createdAt),
    countPostOf(post.author, 1),
    indexEntry(findableReply(topic, post)),
    weighEntry('topic', String(topic._id), 1),
  ])
  await contentChanged()
}

/** The topic went away while this was written: a merged one takes the post along, a deleted one does not. */
async function withdraw(topic: Topic, post: Post): Promise<void> {
  const into = await topicById(topic._id).then(
    () => undefined,
    (error) => (error instanceof Merged ? error.into : undefined),
  )
  if (!into) {
    await PostModel.deleteOne({ _id: post._id })
    throw new Gone('topics.gone')
  }
  const target = await takePosition(into)
  const moved = await PostModel.findOneAndUpdate(
    { _id: post._id, topic: topic._id },
    { $set: { topic: target._id, position: target.positions } },
    { returnDocument: 'after' },
  ).lean<Post>()
  if (moved) await count(target, moved)
}
