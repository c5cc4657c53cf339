import { createHash } from 'node:crypto'

const MAX_KEY_STRING = 1900
export const KEPT_PREFIX = 1800
export const RECORD_BYTES = 6

/** LMDB takes keys of 1,978 bytes: a longer one keeps its beginning and a hash of the whole. */
export function fitKeyString(keyString: Buffer): Buffer {
  if (keyString.length <= MAX_KEY_STRING) return keyString
  const hash = createHash('sha256').update(keyString).digest()
  return Buffer.concat([keyString.subarray(0, KEPT_PREFIX), hash])
}

export const isCut = (keyString: Buffer) => keyString.length > MAX_KEY_STRING

/** The beginning of a bound, cut where the keys themselves are cut. */
export const fitBound = (bytes: Buffer) =>
  bytes.length > KEPT_PREFIX ? bytes.subarray(0, KEPT_PREFIX) : bytes

export function prefixOf(id: number): Buffer {
  const prefix = Buffer.allocUnsafe(4)
  prefix.writeUInt32BE(id)
  return prefix
}

const scratch = Buffer.alloc(4 + RECORD_BYTES)

/** The key of a record, in a buffer that the next call overwrites: LMDB copies keys at once. */
export function recordKey(collection: number, record: number): Buffer {
  scratch.writeUInt32BE(collection)
  scratch.writeUInt16BE(Math.floor(record / 2 ** 32), 4)
  scratch.writeUInt32BE(record >>> 0, 6)
  return scratch
}

/** The number of the record that ends a key of an index or of the records. */
export const recordOfKey = (key: Buffer) =>
  key.readUInt16BE(key.length - RECORD_BYTES) * 2 ** 32 + key.readUInt32BE(key.length - 4)

export function entryKey(index: number, keyString: Buffer, record?: number): Buffer {
  const key = Buffer.allocUnsafe(4 + keyString.length + (record === undefined ? 0 : RECORD_BYTES))
  key.writeUInt32BE(index)
  key.set(keyString, 4)
  if (record !== undefined) key.writeUIntBE(record, 4 + keyString.length, RECORD_BYTES)
  return key
}

export function recordBytes(record: number): Buffer {
  const bytes = Buffer.allocUnsafe(RECORD_BYTES)
  bytes.writeUIntBE(record, 0, RECORD_BYTES)
  return bytes
}
