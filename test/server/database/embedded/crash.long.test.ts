import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect } from 'chai'
import { MongoClient } from 'mongodb'
import { startEmbedded } from '../../../../server/database/embedded/index.js'

const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 15)
const MAIN = join(process.cwd(), 'server/database/embedded/main.ts')

describe('A database whose process is killed', () => {
  it('still has every write that it acknowledged, with its index entries', async function () {
    this.timeout(ROUNDS * 20_000)
    const dir = await mkdtemp(join(tmpdir(), 'essaim-crash-'))
    const acknowledged = new Map<number, number>()
    let next = 0
    for (let round = 0; round < ROUNDS; round++) {
      const { child, uri } = await start(dir)
      const client = await new MongoClient(uri, { serverSelectionTimeoutMS: 2000 }).connect()
      const notes = client.db('hub').collection('notes')
      await notes.createIndexes([{ key: { n: 1 }, unique: true }, { key: { tags: 1, v: -1 } }])
      const lane = async () => {
        for (;;) {
          const n = next++
          await notes.insertOne({ n, v: 0, tags: [`t${n % 5}`, 'all'] })
          acknowledged.set(n, 0)
          if (n % 3 !== 0) continue
          await notes.updateOne({ n }, { $set: { v: n + 1 } })
          acknowledged.set(n, n + 1)
        }
      }
      const lanes = Array.from({ length: 10 }, () => lane().catch(() => undefined))
      await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 700))
      child.kill('SIGKILL')
      await once(child, 'exit')
      await Promise.all(lanes)
      await client.close()
      await verify(dir, acknowledged)
    }
    expect(acknowledged.size).to.be.greaterThan(ROUNDS)
    await rm(dir, { recursive: true, force: true })
  })
})

async function start(dir: string): Promise<{ child: ChildProcess; uri: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, '--port', '0', '--data', dir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [uri] = await once(createInterface({ input: child.stdout as NodeJS.ReadableStream }), 'line')
  return { child, uri }
}

async function verify(dir: string, acknowledged: Map<number, number>): Promise<void> {
  const database = await startEmbedded({ dir })
  const client = await new MongoClient(database.uri).connect()
  const notes = client.db('hub').collection('notes')
  const all = await notes.find().hint({ $natural: 1 }).toArray()
  const stored = new Map(all.map(({ n, v }) => [n, v]))
  for (const [n, v] of acknowledged) {
    expect(stored.has(n), `${n} is there`).to.equal(true)
    expect(stored.get(n), `the update of ${n}`).to.be.oneOf([v, n + 1])
  }
  expect(await notes.estimatedDocumentCount()).to.equal(all.length)
  const byNumber = await notes
    .find({ n: { $gte: 0 } })
    .hint({ n: 1 })
    .toArray()
  const byTag = await notes.find({ tags: 'all' }).hint({ tags: 1, v: -1 }).toArray()
  expect(byNumber).to.have.length(all.length)
  expect(byTag).to.have.length(all.length)
  await client.close()
  await database.close()
}
