import type { RequestHandler } from 'express'
import { mustAcceptCharter } from '../../models/policies/account.js'
import { localPath } from '../lib/local-path.js'
import { parseUrl } from '../lib/parse-url.js'

/** Pages that make no sense to somebody who is signed in: they go on to where they were going. */
export const visitorsOnly: RequestHandler = (req, res, next) => {
  if (!req.user) return next()
  res.redirect(303, localPath(req.query.next) ?? '/')
}

const alwaysAllowed = new Set(['/charter-acceptance', '/sign-out'])
const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Once the charter has changed, a member accepts it before doing anything else; reading goes on. */
export const charterFirst: RequestHandler = (req, res, next) => {
  const held = req.user && mustAcceptCharter(req.user) && !reading.has(req.method)
  if (!held || alwaysAllowed.has(req.path)) return next()
  const referrer = parseUrl(req.get('referer'))
  const back = referrer?.host === req.get('host') ? localPath(referrer?.pathname) : undefined
  res.redirect(303, `/charter-acceptance?next=${encodeURIComponent(back ?? '/')}`)
}
