import { type RequestHandler, Router } from 'express'
import { recentTopics } from '../../models/topic.js'
import { config } from '../../server/config.js'
import type { Locale } from '../../server/i18n/index.js'
import { sendJson, serve } from './endpoint.js'
import { endpoints } from './endpoints.js'
import { openApiDocument } from './openapi-document.js'
import { readingMethods } from './read-only.js'
import { apiReference, suggestions } from './reference.js'
import { apiTrials } from './trials.js'

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
      'Access-Control-Allow-Methods': readingMethods,
      'Access-Control-Allow-Headers': 'Accept, Accept-Language, If-None-Match',
      'Access-Control-Max-Age': '86400',
      Allow: readingMethods,
    })
    .sendStatus(204)
})

api.get('/api', async (_req, res) => {
  const locale: Locale = res.locals.locale
  const [{ topics }, suggested] = await Promise.all([recentTopics({}, { limit: 1 }), suggestions(locale)])
  res.render('api/index', {
    base: config.publicUrl,
    suggested,
    ...apiReference(locale, { showTopic: { id: topics[0]?.id ?? '' } }),
  })
})

api.use(apiTrials)

serve(api, endpoints)

api.get('/api/v1/openapi.json', (_req, res) => sendJson(res, openApiDocument(res.locals.locale)))
