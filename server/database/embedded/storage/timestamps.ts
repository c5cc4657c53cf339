import { valueSize } from './value-size.js'

const TIMESTAMP = 17
let second = 0
let count = 0

/** Puts the present moment, in place, into each top-level timestamp that is empty, the `_id` in front apart. */
export function stampTimestamps(bytes: Buffer): void {
  const end = bytes.readInt32LE(0) - 1
  for (let at = 4; at < end; ) {
    const type = bytes.readUInt8(at)
    const value = bytes.indexOf(0, at + 1) + 1
    if (type === TIMESTAMP && at > 4 && bytes.readBigUInt64LE(value) === 0n) {
      bytes.writeBigUInt64LE(nextTimestamp(), value)
    }
    at = value + valueSize(bytes, type, value)
  }
}

function nextTimestamp(): bigint {
  const now = Math.floor(Date.now() / 1000)
  count = now === second ? count + 1 : 1
  second = now
  return (BigInt(now) << 32n) | BigInt(count)
}
