import { timingSafeEqual } from 'node:crypto'
import type { RequestHandler } from 'express'
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import { NotFound } from '../../models/failure.js'
import { config } from '../config.js'

export const registry = new Registry()
collectDefaultMetrics({ register: registry, prefix: 'essaim_' })

const requests = new Histogram({
  name: 'essaim_http_request_duration_seconds',
  help: 'Requests by method, route and status',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  registers: [registry],
})

export const databaseOperations = new Histogram({
  name: 'essaim_database_operation_duration_seconds',
  help: 'Database commands by name and outcome',
  labelNames: ['command', 'outcome'],
  buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1],
  registers: [registry],
})

export const finishedJobs = new Counter({
  name: 'essaim_jobs_total',
  help: 'Jobs done, by name and outcome',
  labelNames: ['job', 'outcome'],
  registers: [registry],
})

/** Times each request under its route's pattern, so that no address of a page becomes a label. */
export const measureRequests: RequestHandler = (req, res, next) => {
  const stop = requests.startTimer({ method: req.method })
  res.on('close', () => {
    stop({ route: req.route?.path ?? res.locals.routeName ?? 'other', status: String(res.statusCode) })
  })
  next()
}

function mayRead(authorization: string | undefined): boolean {
  if (!config.metricsToken) return false
  const given = Buffer.from(authorization ?? '')
  const expected = Buffer.from(`Bearer ${config.metricsToken}`)
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/** Prometheus' text format, for who brings `METRICS_TOKEN` as a bearer token; nobody else learns that it exists. */
export const metrics: RequestHandler = async (req, res) => {
  if (!mayRead(req.get('authorization'))) throw new NotFound()
  res
    .set('Cache-Control', 'no-store')
    .type(registry.contentType)
    .send(await registry.metrics())
}
