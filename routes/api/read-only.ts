import { Router } from 'express'
import { MethodNotAllowed } from '../../models/failure.js'

export const readingMethods = 'GET, HEAD, OPTIONS'

/**
 * Refuses whatever would write below `/api/v1`. It stands before the checks of forms, which would answer 403 and so
 * suggest that a token is missing.
 */
export const readOnlyApi = Router()

readOnlyApi.use('/api/v1', (req, res, next) => {
  if (readingMethods.split(', ').includes(req.method)) return next()
  res.set({ Allow: readingMethods, 'Access-Control-Allow-Origin': '*' })
  next(new MethodNotAllowed('api.errors.readOnly'))
})
