import { readSync } from 'node:fs'

const HEADER = 24
const FLAGS_AT = 18
const LOWER_AT = 20
const NODE = 8
const BRANCH = 0x01
const LEAF = 0x02
const OVERFLOWING = 0x01
const TABLE = 0x02
const ROOT_AT = 40
const NONE = 0xffff_ffff_ffff_ffffn

/**
 * Whether a page that the trees of an LMDB file lead to lies beyond its end, or is no page of a tree. Pages
 * that were freed before they were ever written may be missing there, and nothing reads them.
 */
export function leadsBeyond(file: number, pageSize: number, pages: number, roots: bigint[]): boolean {
  const waiting = roots.filter((root) => root !== NONE)
  const page = Buffer.alloc(pageSize)
  const seen = new Set<bigint>()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next >= pages || seen.has(next)) return true
    seen.add(next)
    readSync(file, page, 0, pageSize, Number(next) * pageSize)
    const flags = page.readUInt16LE(FLAGS_AT)
    if ((flags & (BRANCH | LEAF)) === 0) return true
    for (const node of nodesOf(page)) {
      if (node + NODE > pageSize) return true
      const [low, high, kind, keySize] = [0, 2, 4, 6].map((at) => page.readUInt16LE(node + at)) as Four
      if (flags & BRANCH) {
        waiting.push(BigInt(low) | (BigInt(high) << 16n) | (BigInt(kind) << 32n))
        continue
      }
      const data = node + NODE + keySize
      if (kind & TABLE) waiting.push(...rootOf(page, data + ROOT_AT))
      if ((kind & OVERFLOWING) === 0) continue
      const size = low + high * 0x10000
      if (page.readBigUInt64LE(data) + BigInt(Math.ceil((HEADER + size) / pageSize)) > pages) return true
    }
  }
  return false
}

type Four = [number, number, number, number]

function* nodesOf(page: Buffer): Generator<number> {
  const end = Math.min(page.readUInt16LE(LOWER_AT), page.length)
  for (let at = HEADER; at + 2 <= end; at += 2) yield page.readUInt16LE(at)
}

function rootOf(page: Buffer, at: number): bigint[] {
  const root = page.readBigUInt64LE(at)
  return root === NONE ? [] : [root]
}
