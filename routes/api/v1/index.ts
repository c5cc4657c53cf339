import express, { type RequestHandler, Router } from 'express'
import { MethodNotAllowed, NotFound } from '../../../models/failure.js'
import { authenticate, memberAllowed } from '../authentication.js'
import { type Endpoint, sendJson } from '../endpoint.js'
import { endpoints } from '../endpoints.js'
import { openApiDocument } from '../openapi-document.js'

/**
 * The API. It stands before sessions and the checks of forms: a token in the request says who speaks, and nothing that a
 * browser sends by itself.
 */
export const apiV1 = Router()

/** For any site, since no answer depends on the cookies of its reader. */
const openToAll: RequestHandler = (_req, res, next) => {
  res.set({
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'Link, ETag, Location, Retry-After, WWW-Authenticate, X-Request-Id',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  })
  next()
}

const readBody = express.json({ limit: '200kb' })

apiV1.use('/api/v1', openToAll, authenticate)
apiV1.get('/api/v1/openapi.json', (_req, res) => sendJson(res, openApiDocument(res.locals.locale)))
for (const path of new Set(endpoints.map((one) => one.path))) {
  serve(
    path,
    endpoints.filter((one) => one.path === path),
  )
}
apiV1.use('/api/v1', () => {
  throw new NotFound()
})

/** Serves all that is offered at one address, and says so to whoever asks for anything else. */
function serve(template: string, offered: Endpoint[]): void {
  const path = template.replace(/\{(\w+)\}/g, ':$1')
  for (const { method, scope, body, serve: answer } of offered) {
    const first: RequestHandler[] = scope && body ? [allowed(scope), readBody] : []
    apiV1[method](path, ...first, answer)
  }
  const methods = offered.map(({ method }) => method.toUpperCase())
  const understood = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ')
  apiV1.options(path, (_req, res) => {
    res
      .set({
        'Access-Control-Allow-Methods': understood,
        'Access-Control-Allow-Headers':
          'Accept, Accept-Language, Authorization, Content-Type, Idempotency-Key, If-None-Match',
        'Access-Control-Max-Age': '86400',
        Allow: understood,
      })
      .sendStatus(204)
  })
  apiV1.all(path, (_req, res) => {
    res.set('Allow', understood)
    throw new MethodNotAllowed('api.errors.method', { understood })
  })
}

/** Before anything is read of what somebody sends who may not. */
function allowed(scope: NonNullable<Endpoint['scope']>): RequestHandler {
  return (req, res, next) => {
    memberAllowed(req, res, scope)
    next()
  }
}
