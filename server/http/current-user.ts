import type { Request, RequestHandler } from 'express'
import { Forbidden } from '../../models/failure.js'
import type { CurrentUser } from '../../models/user.js'

declare global {
  namespace Express {
    interface User extends CurrentUser {}
  }
}

/** Shows the signed-in member to the views, in their own time zone. */
export const currentUser: RequestHandler = (req, res, next) => {
  if (req.user) {
    res.locals.user = req.user
    res.locals.timeZone = req.user.timeZone
  }
  next()
}

/**
 * The member who sends this request.
 * @throws Forbidden when nobody is signed in; pages use `membersOnly` first, which leads to the sign-in page.
 */
export function memberOf(req: Request): CurrentUser {
  if (!req.user) throw new Forbidden('errors.signInFirst')
  return req.user
}

/** Leads visitors to the sign-in page and, from there, back to what they wanted. */
export const membersOnly: RequestHandler = (req, res, next) => {
  if (req.user) return next()
  const wanted = req.method === 'GET' ? req.originalUrl : '/'
  res.redirect(303, `/sign-in?next=${encodeURIComponent(wanted)}`)
}
