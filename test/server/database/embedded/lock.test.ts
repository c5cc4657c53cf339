import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { MongoClient } from 'mongodb'
import { startEmbedded } from '../../../../server/database/embedded/index.js'
import { failureOf } from './support/world.js'

describe('The folder of an embedded database', () => {
  let dir: string
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'essaim-lock-'))
  })
  afterEach(() => rm(dir, { recursive: true, force: true }))

  it('is open to one only, and the second is told by whom it is held', async () => {
    const first = await startEmbedded({ dir })
    const { message } = await failureOf(startEmbedded({ dir }))
    expect(message).to.contain(dir).and.to.contain(String(process.pid))
    await first.close()
    await (await startEmbedded({ dir })).close()
  })

  it('is refused to another process', async () => {
    const holder = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    await once(holder, 'spawn')
    await writeFile(join(dir, 'lock'), JSON.stringify({ pid: holder.pid, born: '' }))
    const { message } = await failureOf(startEmbedded({ dir }))
    expect(message).to.contain(String(holder.pid))
    holder.kill('SIGKILL')
    await once(holder, 'exit')
    await (await startEmbedded({ dir })).close()
  })

  it('is taken over when the number of its holder now belongs to a younger process', async () => {
    await writeFile(join(dir, 'lock'), JSON.stringify({ pid: process.ppid, born: 'another boot/1' }))
    await (await startEmbedded({ dir })).close()
  })

  it('keeps what was written, counted and indexed', async () => {
    const first = await startEmbedded({ dir })
    const client = await new MongoClient(first.uri).connect()
    const notes = client.db('hub').collection('notes')
    await notes.createIndex({ n: 1 }, { unique: true, name: 'by number' })
    await notes.insertMany(Array.from({ length: 300 }, (_, n) => ({ n })))
    await client.close()
    await first.close()

    const second = await startEmbedded({ dir })
    const again = await new MongoClient(second.uri).connect()
    const found = again.db('hub').collection('notes')
    expect(await found.estimatedDocumentCount()).to.equal(300)
    expect((await found.indexes()).map(({ name }) => name)).to.deep.equal(['_id_', 'by number'])
    expect((await failureOf(found.insertOne({ n: 7 }))).code).to.equal(11000)
    await again.close()
    await second.close()
  })

  it('may be served through a socket that its owner alone can use', async () => {
    const socketPath = join(dir, 'database.sock')
    const database = await startEmbedded({ dir, socketPath })
    expect((await stat(socketPath)).mode & 0o077).to.equal(0)
    const client = await new MongoClient(database.uri).connect()
    expect((await client.db('hub').command({ ping: 1 })).ok).to.equal(1)
    await client.close()
    await database.close()
  })
})
