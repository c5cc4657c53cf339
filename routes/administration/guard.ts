import type { RequestHandler } from 'express'
import { Forbidden } from '../../models/failure.js'
import { isAdministrator } from '../../models/policies/roles.js'
import { membersOnly } from '../../server/http/current-user.js'

const mustAdminister: RequestHandler = (req, res, next) => {
  res.set('Cache-Control', 'no-store')
  next(isAdministrator(req.user) ? undefined : new Forbidden())
}

/** Visitors are led to the sign-in page; members learn that it is not theirs. */
export const administratorsOnly: RequestHandler[] = [membersOnly, mustAdminister]
