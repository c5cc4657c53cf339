import { MongoStore } from 'connect-mongo'
import type { SessionData } from 'express-session'

const keptMilliseconds = 2000
const mostKept = 5000

/** A session is changed by its request: field by field, and in its cookie. */
function copyOf(session: SessionData): SessionData {
  return { ...session, cookie: { ...session.cookie } }
}

type Found = (error: unknown, session?: SessionData | null) => void
type Done = (error?: unknown) => void

/**
 * Asks MongoDB for a session at most every two seconds. What this process writes or ends counts at once; what another
 * one ends, within those two seconds.
 */
export class BrieflyCachedStore extends MongoStore {
  readonly #kept = new Map<string, { session: SessionData; until: number }>()
  /**
   * express-session would write after every answer to prolong a session, and hold the answer's end back for it:
   * `prolongSession` writes once an hour instead.
   */
  override touch = undefined as never
  /** Grows with every `forget`: what was read before one and arrives after it is not kept. */
  #forgotten = 0

  /** Drops what is kept, of one session or of all. */
  forget(sessionId?: string): void {
    this.#forgotten += 1
    if (sessionId === undefined) this.#kept.clear()
    else this.#kept.delete(sessionId)
  }

  override async get(sessionId: string, found: Found): Promise<void> {
    const kept = this.#kept.get(sessionId)
    if (kept && kept.until > Date.now()) {
      found(null, copyOf(kept.session))
      return
    }
    const before = this.#forgotten
    await super.get(sessionId, (error: unknown, session?: SessionData | null) => {
      if (session && before === this.#forgotten) this.#keep(sessionId, session)
      found(error, session)
    })
  }

  override async set(sessionId: string, session: SessionData, done?: Done): Promise<void> {
    await super.set(sessionId, session, this.#forgetting(sessionId, done))
  }

  override async destroy(sessionId: string, done?: Done): Promise<void> {
    await super.destroy(sessionId, this.#forgetting(sessionId, done))
  }

  /** Now, for whoever reads from here on, and once it is written, for whoever has read meanwhile. */
  #forgetting(sessionId: string, done?: Done): Done {
    this.forget(sessionId)
    return (error) => {
      this.forget(sessionId)
      done?.(error)
    }
  }

  #keep(sessionId: string, session: SessionData) {
    if (this.#kept.size >= mostKept) this.#kept.clear()
    this.#kept.set(sessionId, { session: copyOf(session), until: Date.now() + keptMilliseconds })
  }
}
