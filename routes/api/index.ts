import { type RequestHandler, Router } from 'express'
import { config } from '../../server/config.js'
import { type Locale, t } from '../../server/i18n/index.js'
import { sendJson, serve } from './endpoint.js'
import { endpoints } from './endpoints.js'
import { openApiDocument } from './openapi-document.js'

export const api = Router()

/** Public data for any site: read only, and never with the reader's cookies. */
const openToAll: RequestHandler = (_req, res, next) => {
  res.set({
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'Link, ETag, Retry-After, X-Request-Id',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  })
  next()
}

api.use('/api/v1', openToAll)

api.options('/api/v1/{*path}', (_req, res) => {
  res
    .set({
      'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Headers': 'Accept, Accept-Language, If-None-Match',
      'Access-Control-Max-Age': '86400',
      Allow: 'GET, HEAD, OPTIONS',
    })
    .sendStatus(204)
})

api.get('/api', (_req, res) => {
  const locale: Locale = res.locals.locale
  res.render('api/index', {
    base: `${config.publicUrl}/api/v1`,
    endpoints: endpoints.map(({ path, operation, example, query }) => ({
      path,
      example,
      summary: t(locale, `api.operations.${operation}`),
      parameters: Object.keys(query.shape),
    })),
  })
})

serve(api, endpoints)

api.get('/api/v1/openapi.json', (_req, res) => sendJson(res, openApiDocument(res.locals.locale)))
