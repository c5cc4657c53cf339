import { parseCookie } from 'cookie'
import type { CookieOptions, Request, RequestHandler } from 'express'
import { config } from '../config.js'
import { defaultTimeZone } from '../i18n/dates.js'
import { defaultLocale, isLocale, type Locale, locales } from '../i18n/index.js'
import { isTimeZone } from '../lib/time-zones.js'

export const schemes = ['auto', 'light', 'dark'] as const
export type Scheme = (typeof schemes)[number]

export function isScheme(value: unknown): value is Scheme {
  return schemes.includes(value as Scheme)
}

/** A year, readable by the server alone: for choices such as the language, which are no secret. */
export const preferenceCookie: CookieOptions = {
  maxAge: 365 * 24 * 3600 * 1000,
  sameSite: 'lax',
  httpOnly: true,
  secure: config.secure,
}

function acceptedLocale(req: Request): Locale {
  const accepted = req.acceptsLanguages([...locales])
  return isLocale(accepted) ? accepted : defaultLocale
}

/** How this reader wants pages; asked before any session, so that the page cache can use it as its key. */
export const readPreferences: RequestHandler = (req, res, next) => {
  const cookies = parseCookie(req.headers.cookie ?? '')
  const locale = isLocale(cookies.language) ? cookies.language : acceptedLocale(req)
  res.locals.cookies = cookies
  res.locals.locale = locale
  res.locals.scheme = isScheme(cookies.scheme) ? cookies.scheme : 'auto'
  res.locals.timeZone = isTimeZone(cookies.timeZone) ? cookies.timeZone : defaultTimeZone
  res.vary('Accept-Language')
  next()
}
