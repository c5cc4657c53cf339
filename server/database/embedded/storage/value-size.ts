const FIXED_SIZE: Record<number, number> = {
  1: 8,
  6: 0,
  7: 12,
  8: 1,
  9: 8,
  10: 0,
  16: 4,
  17: 8,
  18: 8,
  19: 16,
  127: 0,
  255: 0,
}

/** The size of an element's value, given its type and where the value begins. */
export function valueSize(bytes: Buffer, type: number, start: number): number {
  const fixed = FIXED_SIZE[type]
  if (fixed !== undefined) return fixed
  switch (type) {
    case 2:
    case 13:
    case 14:
      return 4 + bytes.readInt32LE(start)
    case 3:
    case 4:
    case 15:
      return bytes.readInt32LE(start)
    case 5:
      return 5 + bytes.readInt32LE(start)
    case 11:
      return endOfCString(bytes, endOfCString(bytes, start)) - start
    case 12:
      return 16 + bytes.readInt32LE(start)
    default:
      throw new RangeError(`unknown BSON type ${type}`)
  }
}

/** Where the zero that ends a name is passed. */
export function endOfCString(bytes: Buffer, start: number): number {
  const zero = bytes.indexOf(0, start)
  if (zero < 0) throw new RangeError('unterminated name')
  return zero + 1
}
