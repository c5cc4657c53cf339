import { type Request, Router } from 'express'
import { BadRequest } from '../models/failure.js'
import { isScheme, preferenceCookie } from '../server/http/locale.js'
import { isLocale } from '../server/i18n/index.js'
import { localPath } from '../server/lib/local-path.js'
import { parseUrl } from '../server/lib/parse-url.js'
import { isTimeZone } from '../server/lib/time-zones.js'

/** Choices of the reader kept in cookies: they begin no session, so they come before it. */
export const preferences = Router()

/** Back to the page the choice was made on, never to another site. */
function returnPath(req: Request): string {
  const referrer = parseUrl(req.get('referer'))
  const path = referrer?.host === req.get('host') ? `${referrer?.pathname}${referrer?.search}` : undefined
  return localPath(path) ?? '/'
}

preferences.post('/preferences', (req, res) => {
  const { language, scheme, timeZone } = req.body ?? {}
  if (isLocale(language)) res.cookie('language', language, preferenceCookie)
  else if (isScheme(scheme)) res.cookie('scheme', scheme, preferenceCookie)
  else if (isTimeZone(timeZone)) res.cookie('timeZone', timeZone, preferenceCookie)
  else throw new BadRequest()
  res.redirect(303, returnPath(req))
})
