import { createHash } from 'node:crypto'
import { excerptOf } from '../../server/lib/excerpt.js'
import { notHidden } from '../hidden.js'
import { notify } from '../notification.js'
import { postPath } from '../paths.js'
import { type Post, PostModel } from '../post.js'
import { topicsById } from '../topic.js'
import { ReactionModel } from './reactions.js'

/** Tells the author of a post that somebody reacted to it, once for all that they gave; not what was taken back since. */
export async function tellOfReaction(id: string, member: string): Promise<void> {
  const [post, stands] = await Promise.all([
    PostModel.findOne({ _id: id, deletedAt: { $exists: false }, ...notHidden }).lean<Post>(),
    ReactionModel.exists({ post: id, member }),
  ])
  const topic = post && stands && (await topicsById([String(post.topic)])).get(String(post.topic))
  if (!post || !topic) return
  await notify({
    kind: 'reaction',
    to: [String(post.author)],
    actor: member,
    path: postPath(post),
    values: { title: topic.title, excerpt: excerptOf(post.html) },
    subject: { kind: 'topic', id: String(topic._id) },
    /** Tells one member's reaction from another's, and names nobody. */
    key: `reaction ${createHash('sha256').update(`${id} ${member}`).digest('base64url')}`,
  })
}
