import cluster from 'node:cluster'
import { announceFirstAdministrator } from '../models/account/first-administrator.js'
import { giveMissingHandles } from '../models/handle.js'
import { loadReference } from '../models/reference.js'
import { migrateTopics } from '../models/topic/migration.js'
import { bootFailure } from './boot-failure.js'
import { config } from './config.js'
import { connectDatabase } from './database/connect.js'
import { log } from './log.js'
import { serve } from './serve.js'
import { superviseWorkers } from './supervise.js'

const stopMilliseconds = 10_000
let stopping = false

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(signal))
const hub = boot()
await hub.catch(fail)

function fail(error: unknown): never {
  const reason = bootFailure(error)
  if (!reason) throw error
  process.stderr.write(`${reason}\n`)
  process.exit(1)
}

async function boot() {
  const database = await connectDatabase(config)
  if (cluster.isWorker) return { database, serving: await serve() }
  await loadReference()
  await giveMissingHandles()
  await migrateTopics()
  const serving = config.webConcurrency > 1 ? await superviseWorkers(database.uri) : await serve()
  process.stdout.write(`Essaim: http://${config.host ?? 'localhost'}:${serving.port}\n`)
  if (!config.smtpUrl && !config.outbox) log.warn('SMTP_URL is not set: letters cannot be sent')
  const path = await announceFirstAdministrator()
  if (path) process.stdout.write(`First administrator: ${config.publicUrl}${path}\n`)
  return { database, serving }
}

/** Once, however many signals come: Ctrl-C reaches a whole process group. */
async function stop(signal: string) {
  if (stopping) return
  stopping = true
  log.info({ signal }, 'stopping')
  setTimeout(() => process.exit(1), stopMilliseconds).unref()
  const { database, serving } = await hub
  await serving.stop()
  await database.close()
  process.exit(0)
}
