import { bootFailure } from './boot-failure.js'
import { config } from './config.js'
import { openDatabase } from './database/open.js'
import { log } from './log.js'

const stopMilliseconds = 10_000
let stopping = false

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(signal))
/** The database starts in a thread of its own while the rest of the hub is loaded. */
const opening = openDatabase(config)
const hub = import('./boot.js').then(({ boot }) => boot(opening))
await Promise.all([opening, hub]).catch(fail)

function fail(error: unknown): never {
  const reason = bootFailure(error)
  if (!reason) throw error
  process.stderr.write(`${reason}\n`)
  process.exit(1)
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
