import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Document, serialize } from 'bson'
import { expect } from 'chai'
import { Engine } from '../../../../../server/database/embedded/engine.js'
import { expireDocuments } from '../../../../../server/database/embedded/storage/expiry.js'
import { BatchReply } from '../../../../../server/database/embedded/wire/batch-reply.js'

describe('Documents that expire', () => {
  let dir: string
  let engine: Engine
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'essaim-expiry-'))
    engine = new Engine(dir)
  })
  afterEach(async () => {
    await engine.close()
    await rm(dir, { recursive: true, force: true })
  })

  const run = (name: string, command: Document) =>
    engine.handle(
      {
        name,
        command: { ...command, $db: 'test' },
        requestId: 1,
        legacy: false,
        answered: true,
        hasRegex: false,
      },
      1,
    )
  const count = async () => {
    const reply = await run('count', { count: 'c' })
    return reply instanceof BatchReply ? -1 : reply.n
  }
  const at = (seconds: number) => new Date(1_000_000_000_000 + seconds * 1000)
  const fill = async (docs: Document[], index: Document) => {
    await run('createIndexes', { createIndexes: 'c', indexes: [{ name: 'at', ...index }] })
    await run('insert', { insert: 'c', documents: docs.map((doc) => Buffer.from(serialize(doc))) })
  }

  for (const direction of [1, -1]) {
    it(`go when their time has passed, by an index in direction ${direction}`, async () => {
      await fill([{ at: at(0) }, { at: at(50) }, { at: 'never' }, {}, { at: null }], {
        key: { at: direction },
        expireAfterSeconds: 60,
      })
      expect(await expireDocuments(engine.store, at(59).getTime())).to.equal(0)
      expect(await expireDocuments(engine.store, at(61).getTime())).to.equal(1)
      expect(await expireDocuments(engine.store, at(1000).getTime())).to.equal(1)
      expect(await count()).to.equal(3)
    })
  }

  it('go by their earliest date, and only those that a partial index holds', async () => {
    const index = { key: { at: 1 }, expireAfterSeconds: 0, partialFilterExpression: { done: true } }
    await fill(
      [
        { at: [at(500), at(0)], done: true },
        { at: at(0), done: false },
      ],
      index,
    )
    expect(await expireDocuments(engine.store, at(10).getTime())).to.equal(1)
    expect(await count()).to.equal(1)
  })

  it('go by the thousand', async () => {
    await fill(
      Array.from({ length: 1300 }, () => ({ at: at(0) })),
      { key: { at: 1 }, expireAfterSeconds: 1 },
    )
    expect(await expireDocuments(engine.store, at(10).getTime())).to.equal(1300)
    expect(await count()).to.equal(0)
  })

  it('go by their _id from a clustered collection', async () => {
    const clusteredIndex = { key: { _id: 1 }, unique: true }
    await run('create', { create: 'c', clusteredIndex, expireAfterSeconds: 60 })
    const documents = [at(0), at(50), 'never'].map((_id) => Buffer.from(serialize({ _id })))
    await run('insert', { insert: 'c', documents })
    expect(await expireDocuments(engine.store, at(70).getTime())).to.equal(1)
    expect(await count()).to.equal(2)
  })
})
