import type { Request, Response } from 'express'
import { z } from 'zod'
import { topicPath } from '../../models/paths.js'
import { signedPostsAfter } from '../../models/topic/page.js'
import type { Topic } from '../../models/topic.js'
import type { Draft } from '../posts/draft.js'
import { positionOf } from './address.js'
import { targetChoice } from './targets.js'

const id = z.string().regex(/^[0-9a-f]{24}$/, 'topics.errors.postsMissing')

/** The posts that were ticked. */
export const chosenPosts = z
  .union([id, z.array(id)], 'topics.errors.postsMissing')
  .transform((given) => [given].flat())
  .pipe(z.array(z.string()).max(100))

/** A page of the topic's posts to choose from, those that were ticked still ticked, and where they may go. */
export async function showForkPage(req: Request, res: Response, topic: Topic, draft: Draft): Promise<void> {
  const after = positionOf(req.query.after)
  const ticked = new Set([req.body?.posts ?? req.query.post].flat())
  const posts = await signedPostsAfter(topic._id, after)
  res.status(draft.status ?? 200).render('topics/fork', {
    ...draft,
    ...(await targetChoice(req, topic)),
    id: String(topic._id),
    topic,
    after,
    path: topicPath(topic),
    posts: posts
      .filter(({ position, deletedAt }) => position > 1 && !deletedAt)
      .map((post) => ({ ...post, ticked: ticked.has(String(post._id)) })),
  })
}
