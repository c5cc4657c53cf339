import { statfs } from 'node:fs/promises'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import mongoose from 'mongoose'
import { config } from '../config.js'
import { socketCount } from '../realtime/broadcasts.js'

const loopDelay = monitorEventLoopDelay({ resolution: 20 })
loopDelay.enable()

/** How this process and what it stands on are doing, at this moment. */
export interface Vitals {
  database: { answers: boolean; milliseconds: number; embedded: boolean; version: string }
  /** Of the disk under the data folder; nothing where the system does not tell. */
  disk?: { free: number; total: number; low: boolean }
  mail: 'smtp' | 'outbox' | 'none'
  sockets: number
  /** How late timers are, in milliseconds: the 99th of a hundred since the last look. */
  loopDelay: { milliseconds: number; high: boolean }
  memory: number
  startedAt: Date
  node: string
  wellAll: boolean
}

const lowShare = 0.1
const highDelay = 250

async function databaseVitals(): Promise<Vitals['database']> {
  const begun = performance.now()
  const embedded = config.mongodbUri === undefined
  try {
    const found = await mongoose.connection.db?.command({ buildInfo: 1 }, { timeoutMS: 2000 })
    const milliseconds = Math.round((performance.now() - begun) * 10) / 10
    return { answers: true, milliseconds, embedded, version: String(found?.version ?? '') }
  } catch {
    return { answers: false, milliseconds: 0, embedded, version: '' }
  }
}

async function diskVitals(): Promise<Vitals['disk']> {
  try {
    const { bavail, blocks, bsize } = await statfs(config.dataDir)
    const [free, total] = [bavail * bsize, blocks * bsize]
    return { free, total, low: free < total * lowShare }
  } catch {
    return undefined
  }
}

function mailVitals(): Vitals['mail'] {
  if (config.smtpUrl) return 'smtp'
  return config.outbox ? 'outbox' : 'none'
}

export async function vitals(): Promise<Vitals> {
  const [database, disk] = await Promise.all([databaseVitals(), diskVitals()])
  const delay = Math.round(loopDelay.percentile(99) / 1e5) / 10
  loopDelay.reset()
  const mail = mailVitals()
  return {
    database,
    disk,
    mail,
    sockets: socketCount(),
    loopDelay: { milliseconds: delay, high: delay > highDelay },
    memory: process.memoryUsage.rss(),
    startedAt: new Date(Date.now() - process.uptime() * 1000),
    node: process.version,
    wellAll: database.answers && mail !== 'none' && !disk?.low && delay <= highDelay,
  }
}
