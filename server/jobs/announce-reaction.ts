import type { Jobs } from '../../models/job-queue.js'
import { tellOfReaction } from '../../models/post/reaction-notice.js'

export async function announceReaction({ post, member }: Jobs['announce-reaction']): Promise<void> {
  await tellOfReaction(post, member)
}
