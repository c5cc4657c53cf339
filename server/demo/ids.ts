import { createHash } from 'node:crypto'
import { Types } from 'mongoose'

/** The id that whatever these parts name has in every run; like any other it begins with the second it was made in. */
export function idFor(at: Date, ...parts: (string | number)[]): Types.ObjectId {
  const bytes = createHash('sha256').update(parts.join('/')).digest().subarray(0, 12)
  bytes.writeUInt32BE(Math.floor(at.getTime() / 1000), 0)
  return new Types.ObjectId(bytes)
}
