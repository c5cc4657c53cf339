import { Int32, ObjectId } from 'bson'
import type { KeyField } from './index-keys.js'
import { KEY_TYPE } from './key-type.js'

const PREFIX_BYTES = 4
const MARKED_DOUBLE = 9
const float = new DataView(new ArrayBuffer(8))

/** Whether the bytes of a key tell this value again: those of a number do not say of which type it was. */
export const isTold = (value: unknown): boolean =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  value instanceof ObjectId ||
  value instanceof Int32 ||
  value instanceof Date

/** The values that an entry's key was made of, all of them such as `isTold`. */
export function toldValues(key: Buffer, fields: KeyField[]): unknown[] {
  let rest = key.subarray(PREFIX_BYTES)
  return fields.map(({ descending }) => {
    const bytes = descending ? Buffer.from(rest.map((byte) => ~byte & 0xff)) : rest
    const { value, size } = readValue(bytes)
    rest = rest.subarray(size)
    return value
  })
}

function readValue(bytes: Buffer): { value: unknown; size: number } {
  switch (bytes[0]) {
    case KEY_TYPE.number:
      return { value: new Int32(readDouble(bytes)), size: 1 + MARKED_DOUBLE }
    case KEY_TYPE.string:
      return readText(bytes)
    case KEY_TYPE.objectId:
      return { value: new ObjectId(Buffer.from(bytes.subarray(1, 13))), size: 13 }
    case KEY_TYPE.date:
      return { value: new Date((bytes.readUInt32BE(1) - 2 ** 31) * 2 ** 32 + bytes.readUInt32BE(5)), size: 9 }
    case KEY_TYPE.true:
    case KEY_TYPE.false:
      return { value: bytes[0] === KEY_TYPE.true, size: 1 }
    default:
      throw new RangeError(`a key of the type ${bytes[0]} does not tell its value`)
  }
}

function readDouble(bytes: Buffer): number {
  const high = bytes.readUInt32BE(1)
  const positive = high >>> 31 === 1
  float.setUint32(0, positive ? high & 0x7fff_ffff : ~high)
  float.setUint32(4, positive ? bytes.readUInt32BE(5) : ~bytes.readUInt32BE(5))
  return float.getFloat64(0)
}

/** UTF-8, zeros escaped as 00 FF, ended by 00 01. */
function readText(bytes: Buffer): { value: string; size: number } {
  const parts: Buffer[] = []
  let start = 1
  while (true) {
    const zero = bytes.indexOf(0, start)
    const ended = bytes[zero + 1] === 1
    parts.push(bytes.subarray(start, ended ? zero : zero + 1))
    start = zero + 2
    if (ended) return { value: Buffer.concat(parts).toString('utf8'), size: start }
  }
}
