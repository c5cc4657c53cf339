import type { ErrorRequestHandler } from 'express'
import { Gone } from '../../models/failure.js'
import { t } from '../i18n/index.js'

/** Says that a link from a letter has expired or has been used, and how to go on. */
export function linkGone(goOn: { path: string; action: string }): ErrorRequestHandler {
  return (error, _req, res, next) => {
    if (!(error instanceof Gone)) return next(error)
    const title = t(res.locals.locale, 'accounts.linkGone.title')
    res
      .status(error.status)
      .set('Cache-Control', 'no-store')
      .render('accounts/link-gone', { title, detail: error.key, ...goOn })
  }
}
