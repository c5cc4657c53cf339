import { editPost } from '../../models/post/editing.js'
import { linkAllowance } from '../../models/post/newcomers.js'
import { countWriting } from '../../models/post/rate.js'
import type { Post } from '../../models/post.js'
import type { Topic } from '../../models/topic.js'
import type { CurrentUser } from '../../models/user.js'
import { postChanged } from '../../server/realtime/broadcasts.js'

/**
 * Edits a post, however the words came, and tells who has its topic open; the same words sent again cost nothing.
 * @throws TooManyAttempts, InvalidInput for a new account's links, and what `editPost` refuses.
 */
export async function rewritePost(
  user: CurrentUser,
  { post, topic }: { post: Post; topic: Topic },
  words: { body: string; title?: string; version?: number },
): Promise<void> {
  const changes = words.body !== post.body || (words.title ?? topic.title) !== topic.title
  const links = await linkAllowance(user, words.body, post.body)
  if (changes) await countWriting('post', user)
  await links.spend()
  await editPost(post, words)
  if (changes) postChanged(post)
}
