import { CommandError } from '../errors.js'
import { PAUSED } from '../planner/execute.js'
import type { Reader } from '../planner/reader.js'
import { BatchReply } from '../wire/batch-reply.js'
import { guarded } from './guard.js'
import { inTurns, UNFINISHED } from './turns.js'

const FIRST_BATCH = 101
const MAX_BATCH_BYTES = 16 * 1024 * 1024
const TURN_MS = 50
const LOOK_EVERY = 256
const IDLE_MS = 10 * 60 * 1000

export interface CursorOptions {
  namespace: string
  documents: Iterable<Buffer>
  reader: Reader
  /** How many documents there are at most, 0 when that is not known. */
  limit?: number
  batchSize?: number
  singleBatch?: boolean
  keepAlive?: boolean
  session?: string
  hasRegex?: boolean
  /** Throws where the read cannot go on after it let other commands in. */
  stillThere?: () => void
}

interface Cursor {
  id: bigint
  namespace: string
  iterator: Iterator<Buffer>
  reader: Reader
  held: Buffer | undefined
  left: number
  keepAlive: boolean
  session: string | undefined
  hasRegex: boolean
  stillThere: () => void
  /** Whether a batch is being made. */
  busy: boolean
  usedAt: number
  /** Why the cursor cannot go on, which its next batch is told. */
  killed?: CommandError
}

/** The cursors that clients have open, each standing where its last batch ended. */
export class Cursors {
  private readonly open = new Map<bigint, Cursor>()
  private lastId = BigInt(Date.now()) * 1_000_000n

  get size(): number {
    return this.open.size
  }

  /** Answers a query with its first batch, and keeps the rest under an id. */
  start(options: CursorOptions): BatchReply | Promise<BatchReply> {
    const { namespace, documents, reader, batchSize = FIRST_BATCH, session } = options
    const iterator = documents[Symbol.iterator]()
    const keepAlive = options.keepAlive === true
    const cursor: Cursor = {
      id: 0n,
      namespace,
      iterator,
      reader,
      held: undefined,
      left: options.limit || Number.POSITIVE_INFINITY,
      keepAlive,
      session,
      hasRegex: options.hasRegex === true,
      stillThere: options.stillThere ?? (() => {}),
      busy: false,
      usedAt: Date.now(),
    }
    return then(filled(cursor, batchSize), ({ batch, done }) => {
      cursor.left -= batch.length
      if (done || options.singleBatch || cursor.left <= 0) {
        iterator.return?.()
        return new BatchReply(namespace, 0n, batch, 'firstBatch')
      }
      cursor.id = ++this.lastId
      this.open.set(cursor.id, cursor)
      reader.pause()
      return new BatchReply(namespace, cursor.id, batch, 'firstBatch')
    })
  }

  more(id: bigint, namespace: string, batchSize: number | undefined): BatchReply | Promise<BatchReply> {
    const cursor = this.open.get(id)
    if (!cursor) throw new CommandError(43, 'CursorNotFound', `cursor id ${id} not found`)
    if (cursor.namespace !== namespace) {
      throw new CommandError(
        13,
        'Unauthorized',
        `Requested getMore on namespace '${namespace}', but cursor belongs to a different namespace ${cursor.namespace}`,
      )
    }
    if (cursor.killed) {
      this.open.delete(id)
      throw cursor.killed
    }
    if (cursor.busy) throw new CommandError(12051, 'CursorInUse', `cursor id ${id} is already in use`)
    cursor.usedAt = Date.now()
    const reply = ({ batch, done: ended }: Filled) => {
      cursor.left -= batch.length
      const done = ended || cursor.left <= 0
      if (done) this.open.delete(id)
      else cursor.reader.pause()
      return new BatchReply(namespace, done ? 0n : id, batch, 'nextBatch')
    }
    const failed = (error: unknown): never => {
      this.open.delete(id)
      throw error
    }
    try {
      const until = batchSize ? undefined : Date.now() + TURN_MS
      return then(filled(cursor, batchSize || Number.POSITIVE_INFINITY, until), reply, failed)
    } catch (error) {
      return failed(error)
    }
  }

  kill(id: bigint, namespace?: string): boolean {
    const cursor = this.open.get(id)
    if (!cursor || (namespace !== undefined && cursor.namespace !== namespace)) return false
    cursor.iterator.return?.()
    return this.open.delete(id)
  }

  killOfSession(session: string): void {
    for (const cursor of [...this.open.values()]) if (cursor.session === session) this.kill(cursor.id)
  }

  /** Those of every session. */
  killOfSessions(): void {
    for (const cursor of [...this.open.values()]) if (cursor.session !== undefined) this.kill(cursor.id)
  }

  /** Those of a collection that is dropped or renamed: whoever asks for more is told so, once. */
  killOf(namespace: string, reason: CommandError): void {
    for (const cursor of this.open.values()) {
      if (cursor.namespace !== namespace || cursor.killed) continue
      cursor.iterator.return?.()
      cursor.killed = reason
    }
  }

  dropIdle(): void {
    const limit = Date.now() - IDLE_MS
    for (const cursor of [...this.open.values()]) {
      if (!cursor.keepAlive && cursor.usedAt < limit) this.kill(cursor.id)
    }
  }
}

interface Filled {
  batch: Buffer[]
  done: boolean
}

function then<T>(
  value: Filled | Promise<Filled>,
  onFilled: (filled: Filled) => T,
  onFailure?: (error: unknown) => never,
): T | Promise<T> {
  return value instanceof Promise ? value.then(onFilled).catch(onFailure) : onFilled(value)
}

/**
 * Takes from a cursor until a batch is full, in as many turns as that needs. A batch of no given size ends when its
 * time is over, so that a long walk lets the other clients in.
 */
function filled(cursor: Cursor, batchSize: number, until?: number): Filled | Promise<Filled> {
  const { reader, hasRegex } = cursor
  const batch: Buffer[] = []
  const fill = () => fillFurther(cursor, batch, batchSize, until)
  const stillThere = () => {
    if (cursor.killed) throw cursor.killed
    cursor.stillThere()
  }
  const result = inTurns(reader, stillThere, hasRegex ? () => guarded(fill) : fill)
  if (!(result instanceof Promise)) return result
  cursor.busy = true
  return result.finally(() => {
    cursor.busy = false
  })
}

function fillFurther(
  cursor: Cursor,
  batch: Buffer[],
  batchSize: number,
  until = Number.POSITIVE_INFINITY,
): Filled | typeof UNFINISHED {
  let bytes = batch.reduce((sum, one) => sum + one.length, 0)
  while (batch.length < batchSize) {
    const next = cursor.held ?? take(cursor.iterator)
    cursor.held = undefined
    if (!next) return { batch, done: true }
    if (next === PAUSED.bytes) {
      if (batch.length > 0 && Date.now() > until) break
      return UNFINISHED
    }
    bytes += next.length
    if (batch.length > 0 && bytes > MAX_BATCH_BYTES) {
      cursor.held = next
      break
    }
    batch.push(next)
    if (batch.length % LOOK_EVERY === 0 && Date.now() > until) break
  }
  return { batch, done: false }
}

function take(iterator: Iterator<Buffer>): Buffer | undefined {
  const { value, done } = iterator.next()
  return done ? undefined : value
}
