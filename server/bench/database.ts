import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deserialize, serialize } from 'bson'
import { open } from 'lmdb'
import { type Collection, type Document, MongoClient, type ObjectId } from 'mongodb'
import { startEmbedded } from '../database/embedded/index.js'
import { rateOfClients } from './clients.js'
import { idOf, post, QUESTIONS, type Question, ROOMS, random } from './posts.js'
import { rate } from './rate.js'

const AT_ONCE = 20
const CLIENTS = 2
const BINARY = { encoding: 'binary', keyEncoding: 'binary' } as const

/** Measures the embedded database, beside LMDB alone doing the same reads and writes. */
export async function benchDatabase(sizes: number[] = [100_000, 1_000_000]): Promise<Measured[]> {
  const all: Measured[] = []
  for (const size of sizes) {
    const dir = await mkdtemp(join(tmpdir(), 'essaim-bench-'))
    try {
      const lmdb = await measureLmdb(join(dir, 'lmdb'), size)
      const database = await measureDatabase(join(dir, 'database'), size)
      print(size, database, lmdb)
      all.push({ size, embedded: Object.fromEntries(database), lmdb: Object.fromEntries(lmdb) })
    } finally {
      await rm(dir, { recursive: true, force: true })
    }
  }
  return all
}

/** Operations per second with so many documents. */
export interface Measured {
  size: number
  embedded: Record<string, number>
  lmdb: Record<string, number>
}

type Figures = Map<string, number>

async function measureDatabase(dir: string, size: number): Promise<Figures> {
  const figures: Figures = new Map()
  const database = await startEmbedded({ dir })
  const client = await new MongoClient(database.uri, { maxPoolSize: AT_ONCE }).connect()
  const posts = client.db('bench').collection('posts')
  await posts.createIndexes([
    { key: { room: 1, at: -1 } },
    { key: { author: 1 } },
    { key: { slug: 1 }, unique: true },
    { key: { tags: 1 } },
  ])
  figures.set('insertMany, documents', await fill(posts, size))
  figures.set('insertOne, one after another', await rate(1, (i) => posts.insertOne(post(size + i))))
  figures.set('insertOne, 20 at a time', await rate(AT_ONCE, (i) => posts.insertOne(post(2 * size + i))))
  for (const [name, ask] of Object.entries(QUESTIONS)) {
    figures.set(name, await rate(AT_ONCE, () => ask(posts, size)))
    const together = await rateOfClients(CLIENTS, database.uri, name as Question, size, AT_ONCE / CLIENTS)
    figures.set(`${name}, ${CLIENTS} clients`, together)
  }
  figures.set(
    'update by _id',
    await rate(AT_ONCE, () => posts.updateOne({ _id: idOf(random(size)) }, { $inc: { likes: 1 } })),
  )
  figures.set('walk all, documents', await walk(posts))
  await client.close()
  await database.close()
  const reopened = Date.now()
  const again = await startEmbedded({ dir })
  figures.set('reopening, ms', Date.now() - reopened)
  await again.close()
  return figures
}

async function measureLmdb(path: string, size: number): Promise<Figures> {
  const figures: Figures = new Map()
  const root = open<Buffer, Buffer>({ path, ...BINARY })
  const records = root.openDB<Buffer, Buffer>({ name: 'records', ...BINARY })
  const rooms = root.openDB<Buffer, Buffer>({ name: 'rooms', ...BINARY })
  const store = (i: number) => {
    const doc = post(i)
    rooms.put(
      Buffer.from(`${doc.room}/${String(doc.at.getTime()).padStart(16)}/${doc._id.toHexString()}`),
      doc._id.id as Buffer,
    )
    return records.put(Buffer.from(doc._id.id), Buffer.from(serialize(doc)))
  }
  const started = performance.now()
  for (let i = 0; i < size; i += 1000) {
    for (let k = i; k < i + 999; k++) store(k)
    await store(i + 999)
  }
  figures.set('insertMany, documents', size / ((performance.now() - started) / 1000))
  figures.set('insertOne, one after another', await rate(1, (i) => store(size + i)))
  figures.set('insertOne, 20 at a time', await rate(AT_ONCE, (i) => store(2 * size + i)))
  const byId = (id: ObjectId) => deserialize(records.get(Buffer.from(id.id)) as Buffer)
  figures.set('find by _id', await rate(AT_ONCE, async () => byId(idOf(random(size)))))
  const latestOf = (room: number) => {
    const range = { start: Buffer.from(`${room}/~`), end: Buffer.from(`${room}/`), reverse: true, limit: 20 }
    return [...rooms.getRange(range)].map(({ value }) => deserialize(records.get(value) as Buffer))
  }
  figures.set('20 by index, sorted', await rate(AT_ONCE, async () => latestOf(random(ROOMS))))
  figures.set(
    'update by _id',
    await rate(AT_ONCE, async () => {
      const doc = byId(idOf(random(size)))
      doc.likes++
      await records.put(Buffer.from(doc._id.id), Buffer.from(serialize(doc)))
    }),
  )
  await root.close()
  return figures
}

async function fill(posts: Collection, size: number): Promise<number> {
  const started = performance.now()
  for (let i = 0; i < size; i += 1000) {
    await posts.insertMany(Array.from({ length: 1000 }, (_, k): Document => post(i + k)))
  }
  return size / ((performance.now() - started) / 1000)
}

async function walk(posts: Collection): Promise<number> {
  const started = performance.now()
  let n = 0
  for await (const _ of posts.find()) n++
  return n / ((performance.now() - started) / 1000)
}

function print(size: number, database: Figures, lmdb: Figures): void {
  console.log(
    `\n${size.toLocaleString('en')} documents`.padEnd(34),
    'embedded/s'.padStart(12),
    'LMDB/s'.padStart(12),
  )
  for (const [name, figure] of database) {
    const beside = lmdb.get(name)
    const cells = [figure, beside].map((n) =>
      (n === undefined ? '' : Math.round(n).toLocaleString('en')).padStart(12),
    )
    console.log(name.padEnd(33), ...cells)
  }
}
