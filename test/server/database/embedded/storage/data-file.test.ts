import { mkdtemp, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { type Db, type Document, MongoClient } from 'mongodb'
import { startEmbedded } from '../../../../../server/database/embedded/index.js'
import { failureOf } from '../support/world.js'

describe('A data file that is damaged', () => {
  let dir: string
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'essaim-damaged-'))
  })
  afterEach(() => rm(dir, { recursive: true, force: true }))

  it('is refused with a clear error when it is of another kind', async () => {
    await writeFile(join(dir, 'data.mdb'), 'not a database'.repeat(1000))
    expect((await failureOf(startEmbedded({ dir }))).message)
      .to.contain(dir)
      .and.to.contain('another kind')
  })

  for (const part of [1 / 3, 9 / 10]) {
    it(`is refused with a clear error when ${Math.round(part * 100)} % of it are left`, async () => {
      await filled({ text: 'x'.repeat(2000) })
      const file = join(dir, 'data.mdb')
      await truncate(file, Math.floor((await stat(file)).size * part))
      expect((await failureOf(startEmbedded({ dir }))).message)
        .to.contain(dir)
        .and.to.contain('cut short')
    })
  }

  const filled = (doc: Document) =>
    withDatabase(async (db) => {
      await db.collection('c').insertMany(Array.from({ length: 500 }, () => ({ ...doc })))
    })

  async function withDatabase(use: (db: Db) => Promise<void>): Promise<void> {
    const database = await startEmbedded({ dir })
    const client = await new MongoClient(database.uri).connect()
    await use(client.db('hub'))
    await client.close()
    await database.close()
  }
})
