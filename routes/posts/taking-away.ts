import { deletePost } from '../../models/post/deletion.js'
import type { Post } from '../../models/post.js'
import type { CurrentUser } from '../../models/user.js'
import { postChanged } from '../../server/realtime/broadcasts.js'

/** Deletes a post, however it was asked, and tells who has its topic open. */
export async function takePostAway(post: Post, by: CurrentUser): Promise<{ topicDeleted: boolean }> {
  const done = await deletePost(post, by)
  if (!done.topicDeleted) postChanged(post)
  return done
}
