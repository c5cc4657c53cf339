import { csrfSync } from 'csrf-sync'
import type { Request, RequestHandler } from 'express'
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

const withFiles: RegExp[] = []

/** Forms with files are read by their own route, which then asks for the token itself, before the first file. */
export function receivesFilesAt(path: string): void {
  withFiles.push(new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`))
}

/** Whether a form, as far as it has been read, holds the session's token. */
export function isTokenValid(req: Request): boolean {
  return isRequestValid(req)
}

function readLater(req: Request): boolean {
  return Boolean(req.is('multipart/form-data')) && withFiles.some((path) => path.test(req.path))
}

/** Asks for the session's token on every form, and lets views ask for one, which is when a session begins. */
export const csrf: RequestHandler = (req, res, next) => {
  res.locals.csrfToken = () => generateToken(req)
  const refused = !safe.has(req.method) && !readLater(req) && !isTokenValid(req)
  next(refused ? new Forbidden('errors.formTooOld') : undefined)
}
