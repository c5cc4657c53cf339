import { type Request, Router } from 'express'
import { z } from 'zod'
import { Failure, InvalidInput } from '../../models/failure.js'
import { targetsFor, topicNamedIn } from '../../models/topic/target.js'
import type { Topic } from '../../models/topic.js'
import { memberOf, membersOnly } from '../../server/http/current-user.js'
import { textOf } from '../../server/http/query.js'
import { arrangedTopic } from './arranged.js'

export const topicTargets = Router()

/** Where posts are to go: a topic chosen among those found, or what was typed where it is an address. */
export const targetFields = z.object({
  target: z.string().optional(),
  words: z.string().max(300).default(''),
})

/** The id of the topic that a form names, if it names one. */
export function targetOf({ target, words }: z.infer<typeof targetFields>): string | undefined {
  const chosen = /^[0-9a-f]{24}$/.test(target ?? '') ? target : undefined
  return chosen ?? topicNamedIn(words)
}

/** What to say beside the field of a target after a refusal; what is none is thrown on. */
export function targetErrors(error: unknown): InvalidInput['errors'] {
  if (!(error instanceof Failure)) throw error
  return error instanceof InvalidInput ? error.errors : { target: 'topics.errors.targetUnknown' }
}

/** What the field of a target shows: the topics that the words find, the chosen one still chosen. */
export async function targetChoice(req: Request, topic: Topic) {
  const words = String(req.body?.words ?? '')
  const found = await targetsFor(memberOf(req), topic, words)
  return { targets: found.map((row) => ({ ...row, chosen: row.id === req.body?.target })) }
}

/** Without a script, a button asks for topics instead of sending the form. */
export function looksForTargets(req: Request): boolean {
  return req.body?.find !== undefined
}

/** The topics found, alone, while somebody types. */
topicTargets.get('/topics/:address/targets', membersOnly, async (req, res) => {
  const topic = await arrangedTopic(req)
  const words = textOf(req.query.title) ?? ''
  res.set('Cache-Control', 'no-store')
  res.render('topics/targets', { targets: await targetsFor(memberOf(req), topic, words) })
})
