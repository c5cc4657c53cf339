import type { Jobs } from '../../models/job-queue.js'
import { tellOfPost } from '../../models/topic/announcement.js'

export async function announcePost({ post, edited }: Jobs['announce-post']): Promise<void> {
  await tellOfPost(post, edited)
}
