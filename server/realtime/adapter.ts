import cluster from 'node:cluster'
import type { ServerOptions } from 'socket.io'
import { config } from '../config.js'
import { log } from '../log.js'

export interface Crossing {
  options: Pick<Partial<ServerOptions>, 'adapter'>
  close(): Promise<void>
}

/**
 * How broadcasts reach the sockets of other processes: over Redis streams between machines, over the primary between
 * the processes of one machine, not at all when there is one process.
 * @throws Error when `REDIS_URL` is set and does not answer.
 */
export async function crossing(): Promise<Crossing> {
  if (config.redisUrl) return overRedis(config.redisUrl)
  if (!cluster.isWorker) return { options: {}, close: async () => undefined }
  const { createAdapter } = await import('@socket.io/cluster-adapter')
  return { options: { adapter: createAdapter() }, close: async () => undefined }
}

/** A Redis that starts at the same time gets a few seconds. */
const attemptsAtStart = 6

/** Loaded by the hubs that use it: its library takes as much memory as the rest of the sockets. */
async function overRedis(url: string): Promise<Crossing> {
  const [{ createAdapter }, { createClient }] = await Promise.all([
    import('@socket.io/redis-streams-adapter'),
    import('redis'),
  ])
  let reached = false
  const client = createClient({
    url,
    socket: {
      reconnectStrategy: (attempt, cause) =>
        reached || attempt < attemptsAtStart ? Math.min(100 * 2 ** attempt, 3000) : cause,
    },
  })
  client.on('error', (error) => log.error({ err: error }, 'redis'))
  await client.connect()
  reached = true
  return { options: { adapter: createAdapter(client) }, close: async () => void (await client.close()) }
}
