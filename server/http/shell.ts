import type { RequestHandler } from 'express'
import { config } from '../config.js'

/** What surrounds every page: where the reader is, and how the page looks to them. */
export const shell: RequestHandler = (req, res, next) => {
  res.locals.path = req.path
  res.locals.origin = config.publicUrl
  res.locals.forcedScheme = res.locals.scheme === 'auto' ? undefined : res.locals.scheme
  res.locals.otherLocale = res.locals.locale === 'fr' ? 'en' : 'fr'
  next()
}
