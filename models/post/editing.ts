import type { Types } from 'mongoose'
import { renderMarkdown } from '../../server/lib/markdown.js'
import { contentChanged } from '../content-version.js'
import { Gone } from '../failure.js'
import { notHidden } from '../hidden.js'
import { type Post, PostModel } from '../post.js'
import { TopicModel } from '../topic.js'

/** Its first post speaks for a topic: whoever may edit that one may mend the title. */
export function carriesTitle(post: Pick<Post, 'position'>): boolean {
  return post.position === 1
}

/**
 * Replaces the words of a post and, with its first post, the title of a topic.
 * @throws Gone when it is deleted meanwhile.
 */
export async function editPost(post: Post, words: { body: string; title?: string }): Promise<void> {
  if (words.body !== post.body) await rewrite(post, words.body)
  if (words.title !== undefined && carriesTitle(post)) await retitle(post.topic, words.title)
  await contentChanged()
}

async function rewrite(post: Post, body: string): Promise<void> {
  const edited = await PostModel.updateOne(
    { _id: post._id, deletedAt: { $exists: false }, ...notHidden },
    { $set: { body, html: renderMarkdown(body), editedAt: new Date() } },
  )
  if (edited.matchedCount === 0) throw new Gone('topics.postGone')
}

async function retitle(topic: Types.ObjectId, title: string): Promise<void> {
  await TopicModel.updateOne({ _id: topic, deletedAt: { $exists: false } }, { $set: { title } })
}
