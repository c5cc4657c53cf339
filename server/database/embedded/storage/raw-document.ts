import type { Document } from 'bson'
import { decode } from './bson.js'
import { endOfCString, valueSize } from './value-size.js'

/** Decodes only the named top-level fields of a document. */
export function decodeFields(bytes: Buffer, names: ReadonlySet<string>): Document {
  const parts = [...rawFields(bytes, names).values()]
  if (parts.length === 0) return {}
  const size = parts.reduce((sum, part) => sum + part.length, 5)
  const picked = Buffer.allocUnsafe(size)
  picked.writeInt32LE(size, 0)
  let position = 4
  for (const part of parts) {
    picked.set(part, position)
    position += part.length
  }
  picked[position] = 0
  return decode(picked)
}

/** Which of the named top-level fields differ between two documents. */
export function differentFields(a: Buffer, b: Buffer, names: ReadonlySet<string>): Set<string> {
  const [left, right] = [rawFields(a, names), rawFields(b, names)]
  return new Set([...names].filter((name) => !sameBytes(left.get(name), right.get(name))))
}

const sameBytes = (a: Buffer | undefined, b: Buffer | undefined) =>
  a === b || (a !== undefined && b !== undefined && a.equals(b))

function rawFields(bytes: Buffer, names: ReadonlySet<string>): Map<string, Buffer> {
  const fields = new Map<string, Buffer>()
  const end = bytes.readInt32LE(0) - 1
  for (let at = 4; at < end && fields.size < names.size; ) {
    const valueStart = endOfCString(bytes, at + 1)
    const next = valueStart + valueSize(bytes, bytes.readUInt8(at), valueStart)
    const name = bytes.toString('utf8', at + 1, valueStart - 1)
    if (names.has(name)) fields.set(name, bytes.subarray(at, next))
    at = next
  }
  return fields
}

/** The document with its `_id` at the front, as MongoDB stores it; undefined where it has none. */
export function withIdFirst(bytes: Buffer): Buffer | undefined {
  const end = bytes.readInt32LE(0) - 1
  for (let at = 4; at < end; ) {
    const valueStart = endOfCString(bytes, at + 1)
    const next = valueStart + valueSize(bytes, bytes.readUInt8(at), valueStart)
    if (isId(bytes, at + 1, valueStart)) {
      if (at === 4) return bytes
      return Buffer.concat([
        bytes.subarray(0, 4),
        bytes.subarray(at, next),
        bytes.subarray(4, at),
        bytes.subarray(next),
      ])
    }
    at = next
  }
  return undefined
}

const isId = (bytes: Buffer, start: number, end: number) =>
  end - start === 4 && bytes[start] === 0x5f && bytes[start + 1] === 0x69 && bytes[start + 2] === 0x64
