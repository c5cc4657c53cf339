import { mkdtemp, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { MongoClient } from 'mongodb'
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

  it('is refused with a clear error when its end is missing', async () => {
    const database = await startEmbedded({ dir })
    const client = await new MongoClient(database.uri).connect()
    const docs = Array.from({ length: 500 }, () => ({ text: 'x'.repeat(2000) }))
    await client.db('hub').collection('c').insertMany(docs)
    await client.close()
    await database.close()
    const file = join(dir, 'data.mdb')
    await truncate(file, Math.floor((await stat(file)).size / 3))
    expect((await failureOf(startEmbedded({ dir }))).message)
      .to.contain(dir)
      .and.to.contain('cut short')
  })
})
