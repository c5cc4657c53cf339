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

export function recordKey(collection: number, record: number): Buffer {
  const key = Buffer.allocUnsafe(4 + RECORD_BYTES)
  key.writeUInt32BE(collection)
  key.writeUIntBE(record, 4, RECORD_BYTES)
  return key
}

export const recordOfKey = (key: Uint8Array) =>
  Buffer.from(key.buffer, key.byteOffset, key.length).readUIntBE(key.length - RECORD_BYTES, RECORD_BYTES)

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
