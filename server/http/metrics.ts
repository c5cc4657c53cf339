import { timingSafeEqual } from 'node:crypto'
import type { RequestHandler } from 'express'
import { NotFound } from '../../models/failure.js'
import { config } from '../config.js'
import { meter, useMeter } from '../metrics/meter.js'

/** Prometheus' library is loaded only where somebody is to read it. */
async function startMeter() {
  const { prometheusMeter } = await import('../metrics/prometheus.js')
  const { meter: counting, registry } = prometheusMeter()
  useMeter(counting)
  return registry
}

const registry = config.metricsToken ? await startMeter() : undefined

/** Times each request under its route's pattern, so that no address of a page becomes a label. */
export const measureRequests: RequestHandler = (req, res, next) => {
  if (!registry) return next()
  const started = performance.now()
  res.on('close', () => {
    const route = String(req.route?.path ?? res.locals.routeName ?? 'other')
    meter().request(
      { method: req.method, route, status: res.statusCode },
      (performance.now() - started) / 1000,
    )
  })
  next()
}

function mayRead(authorization: string | undefined): boolean {
  const given = Buffer.from(authorization ?? '')
  const expected = Buffer.from(`Bearer ${config.metricsToken}`)
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/** Prometheus' text format, for who brings `METRICS_TOKEN` as a bearer token; nobody else learns that it exists. */
export const metrics: RequestHandler = async (req, res) => {
  if (!registry || !mayRead(req.get('authorization'))) throw new NotFound()
  res
    .set('Cache-Control', 'no-store')
    .type(registry.contentType)
    .send(await registry.metrics())
}
