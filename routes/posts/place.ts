import { topicPath } from '../../models/paths.js'
import type { Post } from '../../models/post.js'
import { pageOf } from '../../models/topic/page.js'
import type { Topic } from '../../models/topic.js'

/** Where a post stands at this moment: on which page of which topic. */
export function placeOf(topic: Topic, post: Pick<Post, '_id' | 'position'>): string {
  const after = pageOf(post.position)
  return `${topicPath(topic)}${after > 0 ? `?after=${after}` : ''}#post-${post._id}`
}
