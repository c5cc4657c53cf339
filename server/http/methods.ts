import type { RequestHandler } from 'express'
import { MethodNotAllowed } from '../../models/failure.js'

const understood = 'GET, HEAD, POST, OPTIONS'

/** Pages know no other methods; said before the checks of forms, which would suggest that a token is missing. */
export const knownMethods: RequestHandler = (req, res, next) => {
  if (understood.split(', ').includes(req.method)) return next()
  res.set('Allow', understood)
  next(new MethodNotAllowed('errors.unknownMethod'))
}
