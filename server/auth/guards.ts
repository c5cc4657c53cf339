import type { Request, RequestHandler } from 'express'
import { NotFound } from '../../models/failure.js'
import { mustAcceptCharter } from '../../models/policies/account.js'
import { mayModerate } from '../../models/policies/moderation.js'
import { membersOnly } from '../http/current-user.js'
import { localPath } from '../lib/local-path.js'
import { parseUrl } from '../lib/parse-url.js'

/** Pages that make no sense to somebody who is signed in: they go on to where they were going. */
export const visitorsOnly: RequestHandler = (req, res, next) => {
  if (!req.user) return next()
  res.redirect(303, localPath(req.query.next) ?? '/')
}

/** Whoever does not accept a charter may still leave, and take what is theirs with them. */
const leaving = ['/account/data', '/account/deletion', '/account/deletion/cancellation']
const alwaysAllowed = new Set(['/charter-acceptance', '/sign-out', ...leaving])
const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/** A form to write in counts as an action: nobody shall fill it in to learn that it cannot be sent. */
function isAction(req: Request): boolean {
  return !safe.has(req.method) || /\/(new|edit)$/.test(req.path)
}

/** Where to go once the charter is accepted: the page of the form that was held back. */
function placeOf(req: Request): string {
  if (safe.has(req.method)) return req.originalUrl
  const referrer = parseUrl(req.get('referer'))
  return (referrer?.host === req.get('host') && localPath(referrer?.pathname)) || '/'
}

/** Once the charter has changed, a member accepts it before doing anything else; reading goes on. */
export const charterFirst: RequestHandler = (req, res, next) => {
  const held = req.user && mustAcceptCharter(req.user) && isAction(req)
  if (!held || alwaysAllowed.has(req.path)) return next()
  res.redirect(303, `/charter-acceptance?next=${encodeURIComponent(placeOf(req))}`)
}

/** Pages of moderation: to anybody else they do not exist; visitors may sign in first. */
export const moderatorsOnly: RequestHandler = (req, res, next) => {
  if (!req.user) return membersOnly(req, res, next)
  next(mayModerate(req.user) ? undefined : new NotFound())
}
