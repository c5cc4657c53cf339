import type { Cursors } from '../commands/cursors.js'
import { expireDocuments } from './expiry.js'
import { forgetOldReplies } from './retries.js'
import type { Store } from './store.js'

const EXPIRY_MS = 60_000
const IDLE_MS = 60_000
const RETRIES_MS = 10 * 60_000

/** Starts what runs by itself: expiry of documents, of idle cursors, of remembered replies. Returns how to stop. */
export function startMonitors(store: Store, cursors: Cursors): () => void {
  const timers = [
    every(EXPIRY_MS, () => expireDocuments(store)),
    every(IDLE_MS, () => cursors.dropIdle()),
    every(RETRIES_MS, () => forgetOldReplies(store)),
  ]
  return () => timers.forEach(clearInterval)
}

function every(ms: number, task: () => unknown): NodeJS.Timeout {
  const run = async () => {
    try {
      await task()
    } catch (error) {
      console.error('embedded database:', error)
    }
  }
  return setInterval(run, ms).unref()
}
