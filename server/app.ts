import compression from 'compression'
import express, { type Express, type RequestHandler } from 'express'
import passport from 'passport'
import { apiV1 } from '../routes/api/v1/index.js'
import { routes } from '../routes/index.js'
import { preferences } from '../routes/preferences.js'
import { unsubscriptions } from '../routes/unsubscription.js'
import { charterFirst } from './auth/guards.js'
import { useLocalStrategy } from './auth/local.js'
import { config } from './config.js'
import { assets } from './http/assets.js'
import { byFirstSegment } from './http/by-first-segment.js'
import { csrf, sameOrigin } from './http/csrf.js'
import { currentUser } from './http/current-user.js'
import { answerFailure, notFound } from './http/errors.js'
import { healthz, readyz } from './http/health.js'
import { readPreferences } from './http/locale.js'
import { knownMethods } from './http/methods.js'
import { measureRequests, metrics } from './http/metrics.js'
import { moderatorsMenu } from './http/moderators-menu.js'
import { readNotice } from './http/notice.js'
import { ownPageCache, ownPagesEnd } from './http/own-page-cache.js'
import { pageCache } from './http/page-cache.js'
import { requestLog } from './http/request-log.js'
import { savedBeforeRedirect } from './http/saved-before-redirect.js'
import { securityHeaders } from './http/security-headers.js'
import { serviceWorker } from './http/service-worker.js'
import { prolongSession } from './http/session.js'
import { shell } from './http/shell.js'
import { useViews } from './http/views.js'

/** The hub as an express application, over a connected database. */
export function createApp({ session }: { session: RequestHandler }): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', config.trustProxy)
  app.set('query parser', 'simple')
  app.set('etag', 'weak')
  useViews(app)
  useLocalStrategy()

  app.get('/healthz', healthz)
  app.get('/readyz', readyz)
  app.use(measureRequests)
  app.use(requestLog)
  app.get('/metrics', metrics)
  app.use(securityHeaders)
  app.use('/assets', assets)
  app.get('/service-worker.js', serviceWorker)
  app.use(readPreferences)
  app.use(pageCache)
  app.use(compression())
  app.use(ownPageCache)
  app.use(byFirstSegment([apiV1]))
  app.use(shell)
  app.use(knownMethods)
  app.use(unsubscriptions)
  app.use(sameOrigin)
  app.use(express.urlencoded({ extended: false, limit: '200kb', parameterLimit: 200 }))
  app.use(express.json({ limit: '200kb' }))
  app.use(preferences)
  app.use(session)
  app.use(savedBeforeRedirect)
  app.use(passport.session())
  app.use(prolongSession)
  app.use(currentUser)
  app.use(ownPagesEnd)
  app.use(moderatorsMenu)
  app.use(readNotice)
  app.use(csrf)
  app.use(charterFirst)
  app.use(routes)
  app.use(notFound)
  app.use(answerFailure)
  return app
}
