import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import mongoose from 'mongoose'
import {
  announceContentWith,
  contentChangedNextDoor,
  followContentVersion,
} from '../models/content-version.js'
import { announceMembersWith, memberChangedNextDoor } from '../models/member-version.js'
import { buildIndexIfStale } from '../models/search/building.js'
import { secretOnce } from '../models/secret.js'
import { announceSessionsEndedWith, sessionsEndedNextDoor } from '../models/session.js'
import { createApp } from './app.js'
import { config } from './config.js'
import { monitorCommands } from './database/monitor.js'
import { announceStop } from './http/health.js'
import { sessions } from './http/session.js'
import { startWorker } from './jobs/worker.js'
import { log } from './log.js'
import { meter } from './metrics/meter.js'
import { attachSockets } from './realtime/attach.js'

export interface Serving {
  port: number
  /** Takes no new connection, lets requests and jobs under way finish, closes what was opened here. */
  stop(): Promise<void>
}

async function listen(server: Server): Promise<number> {
  server.listen(config.port, config.host)
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', reject)
  })
  return (server.address() as AddressInfo).port
}

/** What one process of a machine says to the others: that content or something of a member's has changed, or whose sessions have ended. */
export type NeighbourMessage = 'content changed' | { memberChanged: string } | { sessionsEnded: string }

export function isNeighbourMessage(message: unknown): message is NeighbourMessage {
  return (
    message === 'content changed' ||
    (typeof message === 'object' &&
      message !== null &&
      ('sessionsEnded' in message || 'memberChanged' in message))
  )
}

/** What one process of a machine changes, the others show at once: a member may be answered by any of them. */
function tellNeighbours() {
  if (!process.send) return
  const tell = (message: NeighbourMessage) => process.send?.(message)
  announceContentWith(() => tell('content changed'))
  announceMembersWith((member) => tell({ memberChanged: member }))
  announceSessionsEndedWith((user) => tell({ sessionsEnded: user }))
  process.on('message', (message) => {
    if (!isNeighbourMessage(message)) return
    if (message === 'content changed') contentChangedNextDoor()
    else if ('memberChanged' in message) memberChangedNextDoor(message.memberChanged)
    else sessionsEndedNextDoor(message.sessionsEnded)
  })
}

function monitorDatabase() {
  monitorCommands(mongoose.connection.getClient(), {
    slowMilliseconds: config.slowQueryMilliseconds,
    onCommand: ({ command, outcome, seconds }) => meter().databaseOperation(command, outcome, seconds),
    onSlowQuery: (query) => log.warn(query, 'slow query'),
  })
}

/**
 * Answers requests and does jobs in this process, over a connected database.
 * @throws Error when the port is taken.
 */
export async function serve(): Promise<Serving> {
  monitorDatabase()
  tellNeighbours()
  const session = sessions(config.sessionSecret ?? (await secretOnce('session')))
  const stopWorker = await startWorker()
  await buildIndexIfStale()
  const stopFollowing = followContentVersion((error) => log.warn({ err: error }, 'content version'))
  const server = createServer(createApp({ session }))
  const closeSockets = await attachSockets(server, session)
  const port = await listen(server)
  log.info({ serving: process.pid, port }, 'serving')
  return {
    port,
    async stop() {
      announceStop()
      await closeSockets()
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeIdleConnections()
      await closed
      stopFollowing()
      await stopWorker()
    },
  }
}
