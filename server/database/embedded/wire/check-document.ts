import { CommandError } from '../errors.js'
import { valueSize } from '../storage/value-size.js'
import { MalformedFrame } from './frames.js'

const MAX_DEPTH = 200
const OBJECT = 3
const ARRAY = 4
const REGEX = 11
const CODE_WITH_SCOPE = 15
const STRINGS = new Set([2, 13, 14])

/** Checks that a document is what its lengths say, all the way down, before anything is made of it. */
export function checkDocument(bytes: Buffer): { hasRegex: boolean } {
  let hasRegex = false
  const ends: number[] = []
  let at = 0
  const enter = (start: number) => {
    const limit = ends.at(-1) ?? bytes.length
    if (start + 5 > limit) throw new MalformedFrame('a document cut short')
    const size = bytes.readInt32LE(start)
    const end = start + size
    if (size < 5 || end > limit || (ends.length === 0 && end !== bytes.length) || bytes[end - 1] !== 0) {
      throw new MalformedFrame('a document of a wrong length')
    }
    if (ends.length >= MAX_DEPTH)
      throw new CommandError(15, 'Overflow', `BSON documents nest ${MAX_DEPTH} levels at most`)
    ends.push(end - 1)
    at = start + 4
  }
  enter(0)
  while (ends.length > 0) {
    const end = ends.at(-1) as number
    if (at === end) {
      ends.pop()
      at++
      continue
    }
    const type = bytes.readUInt8(at)
    const zero = bytes.indexOf(0, at + 1)
    if (zero < 0 || zero >= end) throw new MalformedFrame('a name without an end')
    const start = zero + 1
    if (type === OBJECT || type === ARRAY) {
      enter(start)
      continue
    }
    if (type === CODE_WITH_SCOPE) throw new MalformedFrame('code with a scope')
    if (type === REGEX) hasRegex = true
    at = start + checkedSize(bytes, type, start, end)
  }
  return { hasRegex }
}

function checkedSize(bytes: Buffer, type: number, start: number, end: number): number {
  try {
    const size = valueSize(bytes, type, start)
    if (size < 0 || start + size > end) throw new MalformedFrame('a value of a wrong length')
    if (STRINGS.has(type) && (size < 5 || bytes[start + size - 1] !== 0)) {
      throw new MalformedFrame('a string without an end')
    }
    if (type === 5 && size < 5) throw new MalformedFrame('a binary of a wrong length')
    return size
  } catch (error) {
    throw error instanceof MalformedFrame ? error : new MalformedFrame('a value that cannot be read')
  }
}
