import mongoose, { type InferSchemaType, Schema, type Types } from 'mongoose'
import { isDuplicateKey } from '../../server/lib/duplicate-key.js'
import { send } from '../account/letters.js'
import { recordAct } from '../audit.js'
import { Conflict, NotFound } from '../failure.js'
import { memberChanged } from '../member-version.js'
import { naming } from '../naming.js'
import { notify } from '../notification.js'
import { postPath, topicPath } from '../paths.js'
import type { Post } from '../post.js'
import { settings } from '../settings.js'
import { releaseFilesOf, removeFilesOf } from '../stored-file/attachment.js'
import { attachFilesIn, renderForOneself } from '../stored-file/in-text.js'
import { openTopic, type TopicDraft } from '../topic/opening.js'
import { type ReplyDraft, reply } from '../topic/replies.js'
import { type Topic, topicById } from '../topic.js'
import { type CurrentUser, type User, UserModel } from '../user.js'
import type { Allowance } from './rate.js'
import { submissionKey } from './submission.js'

/** So many posts of a new account are read before they appear: one may be the greeting that comes before the spam. */
export const firstPosts = 2

/** A form kept as it was sent: once approved it is sent for good, so that nothing else has to know that it waited. */
const heldSchema = new Schema(
  {
    author: { type: Schema.Types.ObjectId, ref: 'User', required: true },
    /** The topic that it replies to; without one it opens its own. */
    topic: { type: Schema.Types.ObjectId, ref: 'Topic' },
    label: { type: String, required: true },
    draft: { type: Schema.Types.Mixed, required: true },
    html: { type: String, required: true },
    /** The members whom it names; see `naming.ts`. */
    named: { type: [Schema.Types.ObjectId], default: undefined },
    submission: { type: String, required: true },
    createdAt: { type: Date, required: true },
    state: { type: String, enum: ['waiting', 'approved', 'refused'], required: true },
    /** Until it is refused or has appeared; an approval that was cut off is given again. */
    open: Boolean,
    decidedBy: { type: Schema.Types.ObjectId, ref: 'User' },
    decidedAt: Date,
  },
  { collection: 'held_posts' },
)
heldSchema.index({ author: 1, submission: 1 }, { unique: true })
heldSchema.index({ named: 1 }, { sparse: true })
heldSchema.index({ open: 1, _id: 1 }, { sparse: true })

export type HeldPost = InferSchemaType<typeof heldSchema> & { _id: Types.ObjectId }

export const HeldPostModel = mongoose.model('HeldPost', heldSchema)

type Author = Pick<CurrentUser, 'id' | 'roles' | 'memberships'>

/** Whether what this member writes waits to be read first. Who holds a role, here or in an organisation, is known. */
export async function mustWait({ id, roles, memberships }: Author): Promise<boolean> {
  if (roles.length > 0 || memberships.length > 0) return false
  if (!(await settings()).moderateFirstPosts) return false
  const user = await UserModel.findById(id, { postCount: 1 }).lean()
  return (user?.postCount ?? 0) < firstPosts
}

/** Keeps a first post until a moderator has read it; the same form sent again is kept once. */
export async function hold(
  author: { id: string },
  draft: ReplyDraft | TopicDraft,
  allowance: Allowance,
  topic?: Topic,
): Promise<void> {
  const submission = submissionKey(draft.submission, String(topic?._id ?? ''), draft.body)
  if (await HeldPostModel.exists({ author: author.id, submission })) return
  await allowance.spend()
  try {
    const held = await HeldPostModel.create({
      author: author.id,
      ...(topic && { topic: topic._id }),
      label: topic?.title ?? ('title' in draft ? draft.title : ''),
      draft,
      html: await renderForOneself(draft.body, author.id),
      ...(await naming(draft.body)),
      submission,
      createdAt: new Date(),
      state: 'waiting',
      open: true,
    })
    memberChanged(author.id)
    await attachFilesIn(draft.body, filesOf(held), author.id)
  } catch (error) {
    if (!isDuplicateKey(error)) throw error
    await allowance.restore()
  }
}

/** The files that wait with it. */
function filesOf(held: Pick<HeldPost, '_id'>) {
  return { kind: 'heldPost', id: String(held._id) }
}

/** What waits, the oldest first. */
export function waitingPosts(limit: number, after?: string): Promise<HeldPost[]> {
  const beyond = mongoose.isObjectIdOrHexString(after) ? { _id: { $gt: after } } : {}
  return HeldPostModel.find({ open: true, ...beyond })
    .sort({ _id: 1 })
    .limit(limit)
    .lean<HeldPost[]>()
}

export function waitingCount(): Promise<number> {
  return HeldPostModel.countDocuments({ open: true })
}

/** What a member has written in a topic, or to open one, and that waits. */
export function waitingOf(author: { id: string }, topic?: Types.ObjectId): Promise<HeldPost[]> {
  return HeldPostModel.find({ author: author.id, open: true, topic: topic ?? { $exists: false } })
    .sort({ _id: 1 })
    .lean<HeldPost[]>()
}

/** @throws NotFound when there is none with this id. */
export async function heldPostById(id: string): Promise<HeldPost> {
  const found = mongoose.isObjectIdOrHexString(id) ? await HeldPostModel.findById(id).lean<HeldPost>() : null
  if (!found) throw new NotFound()
  return found
}

export interface Published {
  path: string
  /** What replied to a topic that others may have open. */
  reply?: Post
}

/**
 * Publishes a first post, now and in its author's name.
 * @throws Conflict when it has been refused, Gone when its topic is deleted meanwhile.
 */
export async function approve(held: HeldPost, by: { id: string }): Promise<Published> {
  const claimed = await HeldPostModel.updateOne(
    { _id: held._id, open: true, state: { $ne: 'refused' } },
    { $set: { state: 'approved', decidedBy: by.id, decidedAt: new Date() } },
  )
  if (claimed.matchedCount === 0) throw new Conflict('moderation.noLongerYours')
  const published = await publish(held).catch(async (error) => {
    await HeldPostModel.updateOne({ _id: held._id, open: true }, { $set: { state: 'waiting' } })
    throw error
  })
  const closed = await HeldPostModel.updateOne({ _id: held._id, open: true }, { $unset: { open: 1 } })
  if (closed.modifiedCount > 0) await tell('approved', held, by, published.path, '')
  return published
}

async function publish(held: HeldPost): Promise<Published> {
  const author = { id: String(held.author) }
  await releaseFilesOf(filesOf(held))
  if (!held.topic) return { path: topicPath(await openTopic(author, held.draft as TopicDraft)) }
  const topic = await topicById(held.topic)
  const post = await reply(topic._id, author, held.draft as ReplyDraft)
  return { path: postPath(post), reply: post }
}

/** @throws Conflict when it has been approved. */
export async function refuse(held: HeldPost, by: { id: string }, reason: string): Promise<void> {
  const refused = await HeldPostModel.updateOne(
    { _id: held._id, open: true, state: 'waiting' },
    { $set: { state: 'refused', decidedBy: by.id, decidedAt: new Date() }, $unset: { open: 1 } },
  )
  if (refused.modifiedCount > 0) {
    await removeFilesOf(filesOf(held))
    return tell('refused', held, by, '/charter', reason)
  }
  if (!(await HeldPostModel.exists({ _id: held._id, state: 'refused' }))) {
    throw new Conflict('moderation.noLongerYours')
  }
}

async function tell(
  outcome: 'approved' | 'refused',
  held: HeldPost,
  by: { id: string },
  path: string,
  text: string,
): Promise<void> {
  memberChanged(String(held.author))
  const subject = { kind: 'post', id: String(held._id), label: held.label }
  await recordAct({
    act: `firstPost.${outcome}`,
    by: by.id,
    subject,
    details: { author: String(held.author) },
  })
  await notify({
    kind: 'first-post-decided',
    to: [String(held.author)],
    path,
    values: { title: held.label },
    key: `first-post ${held._id}`,
  })
  const author = await UserModel.findById(held.author).lean<User>()
  if (!author) return
  await send({
    letter: outcome === 'approved' ? 'first-post-published' : 'first-post-refused',
    to: author.email,
    locale: author.locale,
    values: { name: author.name, path, label: held.label, text },
    key: `first-post ${held._id} ${outcome}`,
  })
}
