import type { RequestHandler } from 'express'
import mongoose from 'mongoose'

let stopping = false

/** From now on `/readyz` answers 503, so that a balancer sends nobody here any more. */
export function announceStop(): void {
  stopping = true
}

/** The process runs. */
export const healthz: RequestHandler = (_req, res) => {
  res.set('Cache-Control', 'no-store').json({ status: 'ok' })
}

/** The process can serve: its database answers and it is not stopping. */
export const readyz: RequestHandler = async (_req, res) => {
  const ready = !stopping && (await databaseAnswers())
  res
    .set('Cache-Control', 'no-store')
    .status(ready ? 200 : 503)
    .json({ status: ready ? 'ready' : 'unavailable' })
}

async function databaseAnswers(): Promise<boolean> {
  if (mongoose.connection.readyState !== mongoose.ConnectionStates.connected) return false
  try {
    await mongoose.connection.db?.command({ ping: 1 }, { timeoutMS: 2000 })
    return true
  } catch {
    return false
  }
}
