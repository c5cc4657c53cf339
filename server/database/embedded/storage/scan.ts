import type { Bytes } from './store.js'

/** Keys from `start`, included, to `end`, excluded. */
export interface ByteRange {
  start: Buffer
  end: Buffer
}

export interface Entry {
  key: Buffer
  value: Buffer
}

/** Goes up each time a reader pauses: what was read before is then read again, from where it stood. */
export interface Clock {
  epoch: number
}

const FIRST_CHUNK = 32
const MAX_CHUNK = 512
const CHUNK_BYTES = 4 << 20
const ZERO = Buffer.from([0])
const NO_VALUE = Buffer.alloc(0)

export interface ScanOptions {
  reverse?: boolean
  values?: boolean
  /** About how many entries will be asked for, where that is known. */
  expected?: number
}

/**
 * Walks a range a chunk at a time: no LMDB cursor stays open between two chunks, so that a paused reader pins
 * no snapshot and a writer may change what it walks over.
 */
export function* scan(
  db: Bytes,
  range: ByteRange,
  clock: Clock,
  options: ScanOptions = {},
): Generator<Entry> {
  const { reverse = false, values = false } = options
  let { start, end } = range
  let size = Math.min(options.expected ?? FIRST_CHUNK, MAX_CHUNK)
  while (true) {
    const chunk = readChunk(db, { start, end }, reverse, values, size)
    if (chunk.entries.length === 0) return
    const { epoch } = clock
    let last: Buffer | undefined
    for (const entry of chunk.entries) {
      if (clock.epoch !== epoch) break
      last = entry.key
      yield entry
    }
    if (chunk.complete && clock.epoch === epoch) return
    if (last && reverse) end = last
    else if (last) start = after(last)
    size = Math.min(size * 4, MAX_CHUNK)
  }
}

function readChunk(db: Bytes, range: ByteRange, reverse: boolean, values: boolean, size: number) {
  const entries: Entry[] = []
  const bounds = reverse
    ? { start: range.end, end: range.start, reverse, exclusiveStart: true, inclusiveEnd: true, limit: size }
    : { start: range.start, end: range.end, limit: size }
  let bytes = 0
  let complete = true
  if (values) {
    for (const { key, value } of db.getRange(bounds)) {
      entries.push({ key, value })
      bytes += value.length
      if (bytes < CHUNK_BYTES) continue
      complete = false
      break
    }
  } else {
    for (const key of db.getKeys(bounds)) entries.push({ key, value: NO_VALUE })
  }
  return { entries, complete: complete && entries.length < size }
}

/** The first key that may stand behind this one. */
export const after = (key: Buffer) => Buffer.concat([key, ZERO])

/** Removes every entry of a range, inside a write transaction. */
export function removeRange(db: Bytes, range: ByteRange): void {
  while (true) {
    const keys = [...db.getKeys({ ...range, limit: 4096 })]
    if (keys.length === 0) return
    for (const key of keys) db.remove(key)
  }
}

/** The smallest bytes above everything that begins with these. */
export function successor(bytes: Buffer): Buffer {
  const next = Buffer.from(bytes)
  for (let i = next.length - 1; i >= 0; i--) {
    const byte = next.readUInt8(i)
    if (byte === 0xff) continue
    next[i] = byte + 1
    return next.subarray(0, i + 1)
  }
  throw new RangeError('nothing lies above these bytes')
}
