import type { RequestHandler } from 'express'
import { toModerate } from '../../models/flag/queue.js'
import { isModerator } from '../../models/policies/roles.js'

/** Tells those who moderate, on every page, how much waits for them. */
export const moderatorsMenu: RequestHandler = async (req, res, next) => {
  if (req.method === 'GET' && isModerator(req.user)) res.locals.moderation = { waiting: await toModerate() }
  next()
}
