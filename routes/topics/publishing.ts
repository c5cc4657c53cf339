import { checkVoice } from '../../models/organisation/voice.js'
import { postPath } from '../../models/paths.js'
import { postingAllowance } from '../../models/post/allowance.js'
import { hold, mustWait } from '../../models/post/held.js'
import type { Post } from '../../models/post.js'
import { checkFiling } from '../../models/topic/filing.js'
import { openTopic, type TopicDraft } from '../../models/topic/opening.js'
import { type ReplyDraft, reply } from '../../models/topic/replies.js'
import type { Topic } from '../../models/topic.js'
import type { CurrentUser } from '../../models/user.js'
import { replyPublished } from '../../server/realtime/broadcasts.js'

/**
 * Replies to a topic, however the words came, and tells who has it open.
 * @returns nothing when the post waits for a moderator.
 * @throws what `checkVoice`, the allowances and `reply` refuse.
 */
export async function publishReply(
  user: CurrentUser,
  topic: Topic,
  draft: ReplyDraft,
): Promise<Post | undefined> {
  checkVoice(user, draft.onBehalfOf)
  const allowance = await postingAllowance(user, draft.body, topic)
  if (await mustWait(user)) {
    await hold(user, draft, allowance, topic)
    return undefined
  }
  const post = await reply(topic._id, user, draft, allowance)
  replyPublished({
    topic: String(topic._id),
    post: String(post._id),
    position: post.position,
    author: user.name,
    path: postPath(post),
  })
  return post
}

/**
 * Opens a topic, however it came.
 * @returns nothing when it waits for a moderator.
 * @throws what `checkVoice`, the allowances and `openTopic` refuse.
 */
export async function publishTopic(user: CurrentUser, draft: TopicDraft): Promise<Topic | undefined> {
  checkVoice(user, draft.onBehalfOf)
  const allowance = await postingAllowance(user, draft.body)
  if (!(await mustWait(user))) return openTopic(user, draft, allowance)
  await checkFiling(draft)
  await hold(user, draft, allowance)
  return undefined
}
