import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import { config } from './config.js'
import { log } from './log.js'
import { isNeighbourMessage, type Serving } from './serve.js'

const shortestLife = 5000
const longestPause = 30_000

function relayMessages() {
  cluster.on('message', (from, message) => {
    if (!isNeighbourMessage(message)) return
    for (const worker of Object.values(cluster.workers ?? {})) if (worker !== from) worker?.send(message)
  })
}

/**
 * Runs `WEB_CONCURRENCY` processes that serve on one port and share this one's database; one that dies is replaced,
 * after a growing pause when it dies young.
 */
export async function superviseWorkers(databaseUri: string): Promise<Serving> {
  const { setupPrimary } = await import('@socket.io/cluster-adapter')
  setupPrimary()
  relayMessages()
  let stopping = false
  let pause = 0

  function start(): Worker {
    const started = Date.now()
    const worker = cluster.fork({ MONGODB_URI: databaseUri })
    worker.once('exit', (code, signal) => {
      if (stopping) return
      pause = Date.now() - started < shortestLife ? Math.min(longestPause, Math.max(250, pause * 2)) : 0
      log.error({ worker: worker.process.pid, code, signal, pause }, 'a worker died: starting another')
      setTimeout(start, pause)
    })
    return worker
  }

  const workers = Array.from({ length: config.webConcurrency }, start)
  const [address] = await Promise.all(
    workers.map(async (worker) => (await once(worker, 'listening'))[0] as { port: number }),
  )
  return {
    port: address?.port ?? config.port,
    async stop() {
      stopping = true
      const alive = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined)
      const gone = alive.map((worker) => once(worker, 'exit'))
      for (const worker of alive) worker.kill('SIGTERM')
      await Promise.all(gone)
    },
  }
}
