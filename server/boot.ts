import cluster from 'node:cluster'
import { announceFirstAdministrator } from '../models/account/first-administrator.js'
import { giveMissingHandles } from '../models/handle.js'
import { loadReference } from '../models/reference.js'
import { migrateTopics } from '../models/topic/migration.js'
import { config } from './config.js'
import { connectDatabase } from './database/connect.js'
import type { Database } from './database/open.js'
import { log } from './log.js'
import { type Serving, serve } from './serve.js'
import { superviseWorkers } from './supervise.js'

/** The hub on a database that is being opened: connects, brings what is kept up to date, serves, and says where. */
export async function boot(opening: Promise<Database>): Promise<{ database: Database; serving: Serving }> {
  const database = await connectDatabase(config, opening)
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
