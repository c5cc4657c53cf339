import { Types } from 'mongoose'
import { isDuplicateKey } from '../../server/lib/duplicate-key.js'
import { contentChanged } from '../content-version.js'
import { InvalidInput } from '../failure.js'
import { naming } from '../naming.js'
import { type Allowance, boundless, spendOnce } from '../post/rate.js'
import { submissionKey } from '../post/submission.js'
import { type Post, PostModel } from '../post.js'
import { indexEntry } from '../search/entry.js'
import { attachFilesIn, renderWithFiles } from '../stored-file/in-text.js'
import { type Topic, TopicModel } from '../topic.js'
import { announceOpening } from './announcement.js'
import { countPostOf, countTopic } from './counters.js'
import { filedUnder, findFiling } from './filing.js'
import type { Purpose } from './purpose.js'
import { findableTopic } from './search.js'

export interface TopicDraft {
  title: string
  body: string
  theme: string
  also?: string[]
  territory?: string
  challenge?: string
  purpose?: Purpose
  submission: string
  /** Id of the organisation that the author speaks for. */
  onBehalfOf?: string
}

/**
 * Opens a topic with its first post; the same form sent again leads to the same topic, and costs nothing.
 * The post is written first and shows nowhere without its topic, so that a crash in between leaves nothing half done;
 * sending the form again then finishes it.
 * @throws InvalidInput when the theme, territory or challenge do not exist or do not belong together, TooManyAttempts when the
 * allowance is used up.
 */
export async function openTopic(
  author: { id: string },
  draft: TopicDraft,
  allowance: Allowance = boundless,
): Promise<Topic> {
  const { theme, ...filing } = await findFiling(draft)
  if (!theme) throw new InvalidInput({ theme: 'topics.errors.themeMissing' })
  const post = await firstPost(author, draft, allowance)
  await attachFilesIn(draft.body, { kind: 'post', id: String(post._id) }, author.id)
  const topic: Topic = {
    _id: post.topic,
    title: draft.title,
    ...filedUnder({ ...filing, theme }),
    ...stateOf(draft.purpose, post.author),
    author: post.author,
    ...(post.onBehalfOf && { onBehalfOf: post.onBehalfOf }),
    createdAt: post.createdAt,
    positions: 1,
    postCount: 1,
    lastPosition: 1,
    lastPostAt: post.createdAt,
    lastPostAuthor: post.author,
    participants: [post.author],
  }
  if (await insertOnce(topic)) {
    await Promise.all([
      countTopic(topic, topic.createdAt),
      countPostOf(topic.author, 1),
      indexEntry(findableTopic(topic, post)),
    ])
    await announceOpening(topic, post)
    await contentChanged()
  }
  return topic
}

/** What the topic holds of what it is for. */
function stateOf(purpose: Purpose | undefined, author: Types.ObjectId) {
  const { kind, opensAt, closesAt } = purpose ?? {}
  return {
    ...(kind && kind !== 'discussion' && { kind }),
    ...(kind === 'question' && { unanswered: true }),
    ...(opensAt && { opensAt }),
    ...(closesAt && { closesAt, closedBy: author }),
  }
}

async function firstPost(author: { id: string }, draft: TopicDraft, allowance: Allowance): Promise<Post> {
  const submission = submissionKey(draft.submission, draft.title, draft.body)
  const sentBefore = () => PostModel.findOne({ author: author.id, submission }).lean<Post>()
  const earlier = await spendOnce(allowance, sentBefore)
  if (earlier) return earlier
  const post = {
    topic: new Types.ObjectId(),
    author: author.id,
    ...(draft.onBehalfOf && { onBehalfOf: draft.onBehalfOf }),
    position: 1,
    body: draft.body,
    html: await renderWithFiles(draft.body, author.id),
    ...(await naming(draft.body)),
    createdAt: new Date(),
    ...(draft.purpose?.poll && { poll: draft.purpose.poll }),
    submission,
  }
  try {
    return (await PostModel.create(post)).toObject()
  } catch (error) {
    const twin = isDuplicateKey(error) && (await sentBefore())
    if (!twin) throw error
    await allowance.restore()
    return twin
  }
}

async function insertOnce(topic: Topic): Promise<boolean> {
  try {
    await TopicModel.create(topic)
    return true
  } catch (error) {
    if (isDuplicateKey(error)) return false
    throw error
  }
}
