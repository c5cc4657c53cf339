import type { z } from 'zod'
import { isPollClosed } from '../../../models/post/poll.js'
import type { Post } from '../../../models/post.js'
import type { poll as pollSchema } from '../schemas.js'
import { moment } from './values.js'

/** A poll with its figures, where they are to be seen: by those who have voted, or by everybody. */
export function pollAnswer(
  { poll, deletedAt, hidden }: Post,
  voted: boolean,
): z.input<typeof pollSchema> | null {
  if (!poll || deletedAt || hidden) return null
  const closed = isPollClosed(poll)
  const shown = voted || closed || !poll.hidden
  return {
    question: poll.question,
    multiple: poll.multiple,
    hidden: poll.hidden,
    closesAt: moment(poll.closesAt),
    closed,
    voters: Math.max(0, poll.voters),
    options: poll.options.map(({ label, votes }) => ({ label, votes: shown ? Math.max(0, votes) : null })),
  }
}
