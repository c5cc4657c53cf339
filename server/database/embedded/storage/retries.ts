import { type Document, deserialize } from 'bson'
import { CommandError } from '../errors.js'
import { encode } from './bson.js'
import type { Store } from './store.js'

const KEPT_MS = 30 * 60 * 1000

/** The reply of a write that was already applied under this number of the session. */
export function rememberedReply(store: Store, session: string, number: number): Document | undefined {
  const stored = store.retries.get(Buffer.from(session, 'latin1'))
  if (!stored) return undefined
  const { number: last, reply } = deserialize(stored)
  if (last === number) return reply
  if (last < number) return undefined
  throw new CommandError(
    225,
    'TransactionTooOld',
    `Retryable write with txnNumber ${number} is prohibited on session because a newer retryable write with txnNumber ${last} has already started on this session.`,
  )
}

export function rememberReply(store: Store, session: string, number: number, reply: Document): void {
  store.retries.put(Buffer.from(session, 'latin1'), encode({ number, at: Date.now(), reply }))
}

/** Forgets the replies that no driver will ask for again. */
export function forgetOldReplies(store: Store): Promise<void> {
  const before = Date.now() - KEPT_MS
  return store.write(() => {
    const all = store.retries.getRange({ start: Buffer.from([0]) })
    const old = [...all].filter(({ value }) => deserialize(value).at < before)
    for (const { key } of old) store.retries.remove(key)
  })
}
