import type { ByteRange } from '../storage/scan.js'
import { successor } from '../storage/scan.js'

/** A piece of one index field, in the bytes of its ascending order. */
export interface Interval {
  low: Buffer
  lowIncluded: boolean
  high: Buffer
  highIncluded: boolean
  /** Its two ends as explain shows them; asked for by explain alone. */
  words: () => [string, string]
  /** Whether it holds one value alone. */
  point?: boolean
}

export const isPoint = (interval: Interval) => interval.point === true

export const point = (bytes: Buffer, word: () => string): Interval => ({
  low: bytes,
  lowIncluded: true,
  high: bytes,
  highIncluded: true,
  words: () => [`[${word()}`, `${word()}]`],
  point: true,
})

/** The range of an index field's bytes that an interval covers. */
export function toByteRange(interval: Interval, descending: boolean): ByteRange {
  if (!descending) {
    return {
      start: interval.lowIncluded ? interval.low : successor(interval.low),
      end: interval.highIncluded ? successor(interval.high) : interval.high,
    }
  }
  const low = invert(interval.low)
  const high = invert(interval.high)
  return {
    start: interval.highIncluded ? high : successor(high),
    end: interval.lowIncluded ? successor(low) : low,
  }
}

/** The part that two intervals share; undefined where there is none. */
export function intersect(a: Interval, b: Interval): Interval | undefined {
  const [one, other] = [toByteRange(a, false), toByteRange(b, false)]
  const lower = Buffer.compare(one.start, other.start) > 0 ? a : b
  const upper = Buffer.compare(one.end, other.end) < 0 ? a : b
  const merged: Interval = {
    low: lower.low,
    lowIncluded: lower.lowIncluded,
    high: upper.high,
    highIncluded: upper.highIncluded,
    point: a.point || b.point,
    words: () => [lower.words()[0], upper.words()[1]],
  }
  const range = toByteRange(merged, false)
  return Buffer.compare(range.start, range.end) < 0 ? merged : undefined
}

function invert(bytes: Buffer): Buffer {
  return Buffer.from(bytes.map((byte) => ~byte & 0xff))
}
