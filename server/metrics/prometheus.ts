import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Meter } from './meter.js'

const requestBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]
const operationBuckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1]

/** A meter that Prometheus reads, with memory, processor time and the delay of the event loop beside it. */
export function prometheusMeter() {
  const registers = [new Registry()]
  const [registry] = registers as [Registry]
  collectDefaultMetrics({ register: registry, prefix: 'essaim_' })
  const requests = new Histogram({
    name: 'essaim_http_request_duration_seconds',
    help: 'Requests by method, route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: requestBuckets,
    registers,
  })
  const operations = new Histogram({
    name: 'essaim_database_operation_duration_seconds',
    help: 'Database commands by name and outcome',
    labelNames: ['command', 'outcome'],
    buckets: operationBuckets,
    registers,
  })
  const jobs = new Counter({
    name: 'essaim_jobs_total',
    help: 'Jobs, by name and outcome',
    labelNames: ['job', 'outcome'],
    registers,
  })
  let countSockets = () => 0
  new Gauge({
    name: 'essaim_sockets',
    help: 'Sockets that are open in this process',
    registers,
    collect() {
      this.set(countSockets())
    },
  })
  const meter: Meter = {
    request: ({ method, route, status }, seconds) => requests.observe({ method, route, status }, seconds),
    databaseOperation: (command, outcome, seconds) => operations.observe({ command, outcome }, seconds),
    job: (job, outcome) => jobs.inc({ job, outcome }),
    sockets(count) {
      countSockets = count
    },
  }
  return { meter, registry }
}
