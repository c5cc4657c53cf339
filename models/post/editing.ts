import { contentChanged } from '../content-version.js'
import { Conflict } from '../failure.js'
import { notHidden } from '../hidden.js'
import { enqueue } from '../job-queue.js'
import { namedIn } from '../naming.js'
import { type Post, PostModel, postById } from '../post.js'
import { attachFilesIn, renderWithFiles } from '../stored-file/in-text.js'
import { retitleTopic } from '../topic/heading.js'
import { indexPost } from '../topic/search-entry.js'
import { atVersion, keepVersion, versionOf } from './versions.js'

/** Somebody saved other words while these were being written. */
export class EditedMeanwhile extends Conflict {
  readonly current: Post
  constructor(current: Post) {
    super('topics.editedMeanwhile')
    this.current = current
  }
}

/** Its first post speaks for a topic: whoever may edit that one may mend the title. */
export function carriesTitle(post: Pick<Post, 'position'>): boolean {
  return post.position === 1
}

interface Words {
  body: string
  title?: string
  /** The version that the words were written over; without one, whatever stands. */
  version?: number
}

/**
 * Replaces the words of a post and, with its first post, the title of a topic. What it said before is kept.
 * @throws Gone when it is deleted meanwhile, EditedMeanwhile when it was edited meanwhile.
 */
export async function editPost(post: Post, words: Words): Promise<void> {
  if (words.body !== post.body) await rewrite(post, words)
  if (words.title !== undefined && carriesTitle(post))
    await retitleTopic(post.topic, { id: String(post.author) }, words.title)
  await indexPost(post._id)
  await contentChanged()
}

async function rewrite(post: Post, { body, version = versionOf(post) }: Words): Promise<void> {
  if (version !== versionOf(post)) throw new EditedMeanwhile(post)
  await keepVersion(post)
  const subject = { kind: 'post', id: String(post._id) }
  const [html, named] = await Promise.all([
    renderWithFiles(body, String(post.author), subject),
    namedIn(body),
  ])
  const edited = await PostModel.updateOne(
    { _id: post._id, deletedAt: { $exists: false }, ...notHidden, ...atVersion(version) },
    {
      $set: { body, html, editedAt: new Date(), version: version + 1 },
      ...(named.length > 0 && { $addToSet: { named: { $each: named } } }),
    },
  )
  if (edited.matchedCount > 0) {
    await attachFilesIn(body, subject, String(post.author))
    return enqueue('announce-post', { post: String(post._id), edited: true })
  }
  const current = await postById(String(post._id))
  if (current.body !== body) throw new EditedMeanwhile(current)
}
