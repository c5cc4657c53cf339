import type { Types } from 'mongoose'
import { renderMarkdown } from '../../server/lib/markdown.js'
import { amendBuried } from '../buried.js'
import { contentChanged } from '../content-version.js'
import { DraftModel } from '../draft.js'
import { notHidden } from '../hidden.js'
import { indexRequest } from '../masterclass-request/search.js'
import { type MasterclassRequest, MasterclassRequestModel } from '../masterclass-request.js'
import { type Leaver, withoutName } from '../naming.js'
import { LineModel } from '../notification/line.js'
import { HeldPostModel } from '../post/held.js'
import { PostVersionModel } from '../post/versions.js'
import { type Post, PostModel } from '../post.js'
import { renderWithFiles } from '../stored-file/in-text.js'
import { indexPost, indexTopic } from '../topic/search-entry.js'
import { type Topic, TopicModel } from '../topic.js'

/**
 * Takes somebody's name out of what others wrote. Whatever names them says so until it is done with: cut off at any
 * point, the next call goes on from there.
 */
export async function eraseName(leaver: Leaver): Promise<void> {
  const naming = { named: leaver.id }
  for await (const post of PostModel.find(naming, { author: 1 }).lean<Post>().cursor()) {
    await eraseInPost(post as Post, leaver)
  }
  for await (const topic of TopicModel.find({ 'conclusion.named': leaver.id }).lean<Topic>().cursor()) {
    await eraseInConclusion(topic as Topic, leaver)
  }
  for await (const { _id, body } of DraftModel.find(naming).lean().cursor()) {
    const said = await withoutName(body, leaver)
    await DraftModel.updateOne({ _id, body }, { $set: { body: said }, $pull: naming })
  }
  for await (const { _id, draft } of HeldPostModel.find(naming).lean().cursor()) {
    const body = await withoutName(draft.body, leaver)
    await HeldPostModel.updateOne(
      { _id },
      { $set: { 'draft.body': body, html: renderMarkdown(body) }, $pull: naming },
    )
  }
  for await (const request of MasterclassRequestModel.find(naming).lean<MasterclassRequest>().cursor()) {
    await eraseInRequest(request as MasterclassRequest, leaver)
  }
  await contentChanged()
}

type Written = Pick<Post, '_id' | 'author'>

async function eraseInPost(post: Written, leaver: Leaver): Promise<void> {
  for (const { _id, body } of await PostVersionModel.find({ post: post._id }).lean()) {
    await PostVersionModel.updateOne({ _id }, { $set: { body: await withoutName(body, leaver) } })
  }
  await amendBuried(post._id, ({ body }) => rewritten(post, String(body ?? ''), leaver))
  await eraseInNotifications(post._id, leaver)
  while (!(await eraseInWords(post, leaver))) {}
  await indexPost(post._id)
  await PostModel.updateOne({ _id: post._id }, { $pull: { named: leaver.id } })
}

/** @returns false when its author was quicker to write something else. */
async function eraseInWords({ _id, author }: Written, leaver: Leaver): Promise<boolean> {
  const post = await PostModel.findById(_id, { body: 1, hidden: 1 }).lean<Post>()
  const body = post?.hidden?.body ?? post?.body
  if (!body) return true
  const words = await rewritten({ _id, author }, body, leaver)
  const written = await PostModel.updateOne(
    post?.hidden ? { _id, 'hidden.body': body } : { _id, body, ...notHidden },
    { $set: post?.hidden ? { 'hidden.body': words.body, 'hidden.html': words.html } : words },
  )
  return written.matchedCount > 0
}

async function rewritten({ _id, author }: Written, body: string, leaver: Leaver) {
  const said = await withoutName(body, leaver)
  return {
    body: said,
    html: await renderWithFiles(said, String(author), { kind: 'post', id: String(_id) }),
  }
}

/** What others were told of the post begins with its words. */
async function eraseInNotifications(id: Types.ObjectId, leaver: Leaver): Promise<void> {
  const told = LineModel.find({ events: `post ${id}` }, { values: 1 }).lean<
    { _id: Types.ObjectId; values: Record<string, string> }[]
  >()
  for (const { _id, values } of await told) {
    const excerpt = await withoutName(values.excerpt ?? '', leaver)
    if (excerpt !== values.excerpt)
      await LineModel.updateOne({ _id }, { $set: { 'values.excerpt': excerpt } })
  }
}

async function eraseInConclusion({ _id, conclusion }: Topic, leaver: Leaver): Promise<void> {
  const body = await withoutName(conclusion?.body ?? '', leaver)
  await TopicModel.updateOne(
    { _id, 'conclusion.body': conclusion?.body },
    { $set: { 'conclusion.body': body, 'conclusion.html': renderMarkdown(body) } },
  )
  await indexTopic(_id)
  await TopicModel.updateOne({ _id, 'conclusion.body': body }, { $pull: { 'conclusion.named': leaver.id } })
}

async function eraseInRequest({ _id, body }: MasterclassRequest, leaver: Leaver): Promise<void> {
  const said = await withoutName(body, leaver)
  const erased = await MasterclassRequestModel.findOneAndUpdate(
    { _id, body },
    { $set: { body: said, html: renderMarkdown(said) }, $pull: { named: leaver.id } },
    { returnDocument: 'after' },
  ).lean<MasterclassRequest>()
  if (erased) await indexRequest(erased)
}
