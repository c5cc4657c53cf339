import cluster from 'node:cluster'
import { createAdapter as createClusterAdapter } from '@socket.io/cluster-adapter'
import { createAdapter as createRedisAdapter } from '@socket.io/redis-streams-adapter'
import { createClient } from 'redis'
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
  if (config.redisUrl) {
    const client = createClient({ url: config.redisUrl })
    client.on('error', (error) => log.error({ err: error }, 'redis'))
    await client.connect()
    return {
      options: { adapter: createRedisAdapter(client) },
      close: async () => void (await client.close()),
    }
  }
  if (cluster.isWorker) return { options: { adapter: createClusterAdapter() }, close: async () => undefined }
  return { options: {}, close: async () => undefined }
}
