import { csrfSync } from 'csrf-sync'
import type { RequestHandler } from 'express'
import { Forbidden } from '../../models/failure.js'
import { config } from '../config.js'
import { parseUrl } from '../lib/parse-url.js'

const { generateToken, isRequestValid } = csrfSync({
  getTokenFromRequest: (req) => req.get('x-csrf-token') ?? req.body?._csrf,
})

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Whether a request says that another site sent it. */
export function fromElsewhere(
  origin: string | undefined,
  fetchSite: string | undefined,
  host: string | undefined,
): boolean {
  if (fetchSite && fetchSite !== 'same-origin' && fetchSite !== 'none') return true
  if (!origin) return false
  return origin !== config.publicUrl && parseUrl(origin)?.host !== host
}

/** Refuses what another site sends in a reader's name; enough by itself for choices that harm nobody. */
export const sameOrigin: RequestHandler = (req, _res, next) => {
  const foreign =
    !safe.has(req.method) && fromElsewhere(req.get('origin'), req.get('sec-fetch-site'), req.get('host'))
  next(foreign ? new Forbidden('errors.otherOrigin') : undefined)
}

/** Asks for the session's token on every form, and lets views ask for one, which is when a session begins. */
export const csrf: RequestHandler = (req, res, next) => {
  res.locals.csrfToken = () => generateToken(req)
  const refused = !safe.has(req.method) && !isRequestValid(req)
  next(refused ? new Forbidden('errors.formTooOld') : undefined)
}
