import { type Request, Router } from 'express'
import { z } from 'zod'
import { Forbidden, InvalidInput } from '../../models/failure.js'
import { mayReply } from '../../models/policies/topic.js'
import { isPollClosed, vote } from '../../models/post/poll.js'
import { type Post, postById } from '../../models/post.js'
import { topicById } from '../../models/topic.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { readForm } from '../../server/http/form.js'
import { notify } from '../../server/http/notice.js'
import { placeOf } from './place.js'

export const pollVotes = Router()

const place = z.string().regex(/^\d{1,2}$/, 'topics.errors.choiceMissing')
const schema = z.object({
  choice: z
    .union([place, z.array(place)], 'topics.errors.choiceMissing')
    .transform((given) => [given].flat().map(Number)),
})

pollVotes.post('/posts/:id/votes', membersOnly, async (req, res) => {
  const post = await postById(String(req.params.id))
  const topic = await topicById(post.topic)
  if (!mayReply(req.user)) throw new Forbidden()
  const form = readForm(schema, req.body)
  const refused = form.ok ? await refusedVote(req, post, form.values.choice) : true
  notify(res, refused ? 'topics.notices.choiceMissing' : 'topics.notices.voted')
  res.redirect(303, placeOf(topic, post))
})

/** Nothing chosen, or one too many: the page says so, beside the poll. */
async function refusedVote(req: Request, post: Post, choices: number[]): Promise<boolean> {
  try {
    await vote(post, memberOf(req), choices)
    return false
  } catch (error) {
    if (error instanceof InvalidInput) return true
    throw error
  }
}

/** A poll as one reader sees it: what they chose, and the figures where they are to be seen. */
export function pollShown(post: Post, given: { own?: number[]; mayVote: boolean }) {
  const { poll } = post
  if (!poll || post.deletedAt || post.hidden) return undefined
  const closed = isPollClosed(poll)
  const { own = [] } = given
  const figures = closed || !poll.hidden || own.length > 0
  return {
    ...poll,
    closed,
    figures,
    voted: own.length > 0,
    mayVote: given.mayVote && !closed,
    choice: poll.multiple ? 'checkbox' : 'radio',
    options: poll.options.map(({ label, votes }, index) => ({
      label,
      index,
      own: own.includes(index),
      votes: Math.max(0, votes),
      share: poll.voters > 0 ? Math.min(100, Math.max(0, Math.round((100 * votes) / poll.voters))) : 0,
    })),
  }
}
