import { setTimeout } from 'node:timers/promises'
import type { CommandError } from '../errors.js'
import { PAUSED } from '../planner/execute.js'
import type { Reader } from '../planner/reader.js'
import { guarded } from './guard.js'
import { inTurns, UNFINISHED } from './turns.js'

const MAX_BATCH_BYTES = 16 * 1024 * 1024
const LOOK_EVERY = 256
const POLLED_EVERY_MS = 20

/** What a batch is taken from. */
export interface BatchSource {
  iterator: Iterator<Buffer>
  reader: Reader
  held: Buffer | undefined
  hasRegex: boolean
  stillThere: () => void
  /** Whether a batch is being made. */
  busy: boolean
  /** Why the cursor cannot go on, which its next batch is told. */
  killed?: CommandError
}

export interface Filled {
  batch: Buffer[]
  done: boolean
}

/** Goes on with a batch, at once where it is there at once. */
export function then<T>(
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
export function filled(cursor: BatchSource, batchSize: number, until?: number): Filled | Promise<Filled> {
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
  cursor: BatchSource,
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
      if (caughtUp(cursor.reader)) break
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

/** Whether the reader of a capped collection stands at its end, which it is told once. */
function caughtUp(reader: Reader): boolean {
  const { caughtUp } = reader
  reader.caughtUp = false
  return caughtUp
}

/** As `filled`, but waits at the end of a capped collection until something is put there or the time is over. */
export async function awaited(cursor: BatchSource, batchSize: number, waitMs: number): Promise<Filled> {
  const until = Date.now() + waitMs
  while (true) {
    const result = await filled(cursor, batchSize)
    if (result.batch.length > 0 || result.done || Date.now() >= until) return result
    cursor.busy = true
    cursor.reader.pause()
    await setTimeout(POLLED_EVERY_MS)
    cursor.busy = false
    if (cursor.killed) throw cursor.killed
    cursor.stillThere()
  }
}

function take(iterator: Iterator<Buffer>): Buffer | undefined {
  const { value, done } = iterator.next()
  return done ? undefined : value
}
