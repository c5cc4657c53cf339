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

  /** Drops what is kept, of one session or of all. */
  forget(sessionId?: string): void {
    if (sessionId === undefined) this.#kept.clear()
    else this.#kept.delete(sessionId)
  }

  override async get(sessionId: string, found: Found): Promise<void> {
    const kept = this.#kept.get(sessionId)
    if (kept && kept.until > Date.now()) {
      found(null, copyOf(kept.session))
      return
    }
    await super.get(sessionId, (error: unknown, session?: SessionData | null) => {
      if (session) this.#keep(sessionId, session)
      found(error, session)
    })
  }

  override async set(sessionId: string, session: SessionData, done?: Done): Promise<void> {
    this.forget(sessionId)
    await super.set(sessionId, session, done)
  }

  override async destroy(sessionId: string, done?: Done): Promise<void> {
    this.forget(sessionId)
    await super.destroy(sessionId, done)
  }

  #keep(sessionId: string, session: SessionData) {
    if (this.#kept.size >= mostKept) this.#kept.clear()
    this.#kept.set(sessionId, { session: copyOf(session), until: Date.now() + keptMilliseconds })
  }
}
