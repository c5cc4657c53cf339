import type { RequestHandler, Response } from 'express'
import { config } from '../config.js'
import { hasText } from '../i18n/index.js'

const cookieName = 'notice'

/** Says a short sentence (`notices.<name>` of a text file) on the next page this reader opens, signed in or not. */
export function notify(res: Response, key: string): void {
  res.cookie(cookieName, key, { maxAge: 60_000, sameSite: 'lax', httpOnly: true, secure: config.secure })
}

/** Hands the waiting sentence to the page, once. */
export const readNotice: RequestHandler = (req, res, next) => {
  const key: string | undefined = res.locals.cookies?.[cookieName]
  if (key && req.method === 'GET' && req.accepts('html')) {
    res.clearCookie(cookieName)
    if (/^\w+\.notices\.\w+$/.test(key) && hasText(res.locals.locale, key)) res.locals.notice = key
  }
  next()
}
