import { badValue, CommandError } from '../errors.js'
import type { Reader } from '../planner/reader.js'
import { BatchReply } from '../wire/batch-reply.js'
import { awaited, type BatchSource, type Filled, filled, then } from './cursor-batch.js'

const FIRST_BATCH = 101
const TURN_MS = 50
const IDLE_MS = 10 * 60 * 1000
const AWAITED_MS = 1000

export interface CursorOptions {
  namespace: string
  documents: Iterable<Buffer>
  reader: Reader
  /** How many documents there are at most, 0 when that is not known. */
  limit?: number
  batchSize?: number
  singleBatch?: boolean
  keepAlive?: boolean
  awaitsData?: boolean
  session?: string
  hasRegex?: boolean
  /** Throws where the read cannot go on after it let other commands in. */
  stillThere?: () => void
}

interface Cursor extends BatchSource {
  id: bigint
  namespace: string
  /** Whether it waits for what is put at the end of a capped collection. */
  awaitsData: boolean
  left: number
  keepAlive: boolean
  session: string | undefined
  usedAt: number
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
      awaitsData: options.awaitsData === true,
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

  /** The next batch; `waitMs` is how long one that awaits data may take. */
  more(
    id: bigint,
    namespace: string,
    batchSize: number | undefined,
    waitMs = 0,
  ): BatchReply | Promise<BatchReply> {
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
    if (waitMs > 0 && !cursor.awaitsData) {
      throw badValue('cannot set maxTimeMS on getMore command for a non-awaitData cursor')
    }
    try {
      const most = batchSize || Number.POSITIVE_INFINITY
      if (cursor.awaitsData) return then(awaited(cursor, most, waitMs || AWAITED_MS), reply, failed)
      const until = batchSize ? undefined : Date.now() + TURN_MS
      return then(filled(cursor, most, until), reply, failed)
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
