import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { PassThrough, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { BSON, type Document } from 'mongodb'

/**
 * A backup is a gzip stream of BSON documents, one after the other: `{ essaim: 1, … }`, then for each collection
 * `{ collection, options, indexes }` followed by its documents each under `{ d: … }`, at last `{ end: { sha256 } }` over
 * all bytes before it.
 */
export type Item =
  | { essaim: 1; savedAt: Date }
  | { collection: string; indexes: Document[] }
  | { d: Document }

/** The file is no backup, or not a whole one. */
export class DamagedBackup extends Error {
  constructor(file: string, why: string) {
    super(`${file} is not a whole backup: ${why}. Nothing has been changed.`)
    this.name = 'DamagedBackup'
  }
}

const decoding = { promoteValues: false, bsonRegExp: true } as const

async function* encoded(items: AsyncIterable<Item>): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  for await (const item of items) {
    const bytes = BSON.serialize(item, { ignoreUndefined: true })
    hash.update(bytes)
    yield bytes
  }
  yield BSON.serialize({ end: { sha256: hash.digest('hex') } })
}

/** Writes a backup beside `file` and puts it in place when it is whole. */
export async function writeBackup(file: string, items: AsyncIterable<Item>): Promise<void> {
  const unfinished = `${file}.unfinished`
  await pipeline(
    Readable.from(encoded(items)),
    createGzip({ level: 5 }),
    createWriteStream(unfinished, { mode: 0o600 }),
  )
  await rename(unfinished, file)
}

async function* frames(file: string): AsyncGenerator<Buffer> {
  const source = pipelineOf(file)
  let rest = Buffer.alloc(0)
  for await (const chunk of source) {
    rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    while (rest.length >= 4) {
      const length = rest.readInt32LE(0)
      if (length < 5 || length > 48 * 1024 * 1024) throw new DamagedBackup(file, 'a length in it cannot be')
      if (rest.length < length) break
      yield rest.subarray(0, length)
      rest = rest.subarray(length)
    }
  }
  if (rest.length > 0) throw new DamagedBackup(file, 'it ends in the middle of a document')
}

function pipelineOf(file: string): PassThrough {
  const out = new PassThrough()
  pipeline(createReadStream(file), createGunzip(), out).catch((error: Error) => out.destroy(error))
  return out
}

/**
 * Reads a backup item by item; the last one has been read only when its checksum has been found right.
 * @throws DamagedBackup when the file is cut off, changed or something else.
 */
export async function* readBackup(file: string): AsyncGenerator<Item> {
  const hash = createHash('sha256')
  let ended = false
  let first = true
  try {
    for await (const frame of frames(file)) {
      if (ended) throw new DamagedBackup(file, 'something follows its end')
      const item = BSON.deserialize(frame, decoding)
      if (first && !('essaim' in item)) throw new DamagedBackup(file, 'it begins like something else')
      first = false
      if ('end' in item) {
        if (item.end.sha256 !== hash.digest('hex')) throw new DamagedBackup(file, 'its checksum differs')
        ended = true
      } else {
        hash.update(frame)
        yield item as Item
      }
    }
  } catch (error) {
    throw error instanceof DamagedBackup || (error as NodeJS.ErrnoException).code === 'ENOENT'
      ? error
      : new DamagedBackup(file, (error as Error).message)
  }
  if (!ended) throw new DamagedBackup(file, 'its end is missing')
}
