import { hostname } from 'node:os'
import { Long } from 'bson'
import { VERSION } from './buildInfo.js'
import type { Command } from './command.js'

/** Each connection is a file, of which a process may hold so many by default. */
const MAX_CONNECTIONS = 1024

export const serverStatus: Command = {
  name: 'serverStatus',
  fields: {
    serverStatus: 'any',
    repl: 'any',
    metrics: 'any',
    locks: 'any',
    tcmalloc: 'any',
    mirroredReads: 'any',
  },
  run({ cursors, activity, startedAt }) {
    const uptime = (Date.now() - startedAt.getTime()) / 1000
    const { rss, heapUsed, arrayBuffers } = process.memoryUsage()
    return {
      host: hostname(),
      version: VERSION,
      process: 'essaim',
      pid: Long.fromNumber(process.pid),
      uptime,
      uptimeMillis: Long.fromNumber(Math.floor(uptime * 1000)),
      uptimeEstimate: Long.fromNumber(Math.floor(uptime)),
      localTime: new Date(),
      ...activity.report(MAX_CONNECTIONS),
      mem: {
        bits: 64,
        resident: Math.floor(rss / 2 ** 20),
        heap: Math.floor(heapUsed / 2 ** 20),
        buffers: Math.floor(arrayBuffers / 2 ** 20),
      },
      metrics: { cursor: { open: { total: Long.fromNumber(cursors.size) } } },
      storageEngine: { name: 'lmdb', persistent: true, supportsCommittedReads: true },
    }
  },
}
