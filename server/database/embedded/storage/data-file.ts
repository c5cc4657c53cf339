import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { leadsBeyond } from './page-walk.js'

const PAGE = 4096
const MAGIC = 0xbeefc0de
const MAGIC_AT = 24
const PAGE_SIZE_AT = 48
const ROOTS_AT = [88, 136]
const LAST_PAGE_AT = 144
const TRANSACTION_AT = 152

/** The data of a folder cannot be read. */
export class DamagedDatabase extends Error {
  constructor(dir: string, reason: string) {
    super(`The database in ${dir} cannot be opened: ${reason}. Restore it from a backup.`)
    this.name = 'DamagedDatabase'
  }
}

/**
 * Refuses a file that is not LMDB's, or that lost its end: reading beyond the end of a mapped file would end
 * the process without a word.
 */
export function checkDataFile(dir: string): void {
  const path = join(dir, 'data.mdb')
  if (!existsSync(path)) return
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    if (size === 0) return
    const head = Buffer.alloc(2 * PAGE)
    readSync(file, head, 0, head.length, 0)
    if (head.readUInt32LE(MAGIC_AT) !== MAGIC) throw new DamagedDatabase(dir, 'its file is of another kind')
    const pageSize = head.readUInt32LE(PAGE_SIZE_AT) || PAGE
    if (pageSize !== PAGE) return
    const meta = newestMeta(head)
    const pages = Math.floor(size / PAGE)
    const roots = ROOTS_AT.map((at) => head.readBigUInt64LE(meta + at))
    const short = pages <= head.readBigUInt64LE(meta + LAST_PAGE_AT)
    if (short && leadsBeyond(file, PAGE, pages, roots))
      throw new DamagedDatabase(dir, 'its file was cut short')
  } finally {
    closeSync(file)
  }
}

/** The file begins with two descriptions, which the commits write in turn. */
const newestMeta = (head: Buffer) =>
  head.readBigUInt64LE(TRANSACTION_AT) > head.readBigUInt64LE(PAGE + TRANSACTION_AT) ? 0 : PAGE
