import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { announceFirstAdministrator } from '../models/account/first-administrator.js'
import { followContentVersion } from '../models/content-version.js'
import { loadReference } from '../models/reference.js'
import { secretOnce } from '../models/secret.js'
import { createApp } from './app.js'
import { config } from './config.js'
import { connectDatabase } from './database/connect.js'
import { announceStop } from './http/health.js'
import { startWorker } from './jobs/worker.js'
import { log } from './log.js'

const database = await connectDatabase(config)
await loadReference()
const app = createApp({ sessionSecret: config.sessionSecret ?? (await secretOnce('session')) })
const stopWorker = await startWorker()
const stopFollowing = followContentVersion((error) => log.warn({ err: error }, 'content version'))

const server = createServer(app)
server.listen(config.port, config.host)
await new Promise<void>((resolve, reject) => {
  server.once('listening', resolve)
  server.once('error', reject)
})

const { port } = server.address() as AddressInfo
process.stdout.write(`Essaim: http://${config.host ?? 'localhost'}:${port}\n`)
const firstAdministratorPath = await announceFirstAdministrator()
if (firstAdministratorPath) {
  process.stdout.write(`First administrator: ${config.publicUrl}${firstAdministratorPath}\n`)
}

/** Lets requests and jobs under way finish, for ten seconds at most. */
async function stop(signal: string) {
  log.info({ signal }, 'stopping')
  announceStop()
  const deadline = setTimeout(() => process.exit(1), 10_000)
  deadline.unref()
  server.closeIdleConnections()
  await new Promise((resolve) => server.close(resolve))
  stopFollowing()
  await stopWorker()
  await database.close()
  process.exit(0)
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(signal))
