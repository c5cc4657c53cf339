import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { type Db, type Document, MongoClient } from 'mongodb'
import { startEmbedded } from '../../../../../server/database/embedded/index.js'
import { failureOf, startWorld } from '../support/world.js'

describe('configureFailPoint', () => {
  let db: Db
  let stop: () => Promise<void>
  before(async () => {
    const dir = await mkdtemp(join(tmpdir(), 'essaim-database-'))
    const database = await startEmbedded({ dir, testCommands: true })
    const client = await new MongoClient(database.uri, { retryReads: false, retryWrites: false }).connect()
    db = client.db('test')
    stop = async () => {
      await client.close()
      await database.close()
      await rm(dir, { recursive: true })
    }
  })
  afterEach(() => set('off'))
  after(() => stop())

  const set = (mode: unknown, data?: Document) =>
    db.admin().command({ configureFailPoint: 'failCommand', mode, ...(data && { data }) })

  it('fails a command with the code and labels it is given, as often as it is told', async () => {
    await set({ times: 1 }, { failCommands: ['insert'], errorCode: 8, errorLabels: ['Mine'] })
    const failure = await failureOf(db.collection('a').insertOne({}))
    expect(failure).to.include({ code: 8, codeName: 'UnknownError' })
    expect(failure.errorLabels).to.deep.equal(['Mine'])
    expect(await db.collection('a').countDocuments()).to.equal(0)
    expect((await db.collection('a').insertOne({})).acknowledged).to.equal(true)
  })

  it('lets some pass first, and counts those that did not', async () => {
    const before = (await set('off')).count
    await set({ skip: 1 }, { failCommands: ['ping'], errorCode: 1 })
    expect((await db.command({ ping: 1 })).ok).to.equal(1)
    await failureOf(db.command({ ping: 1 }))
    await failureOf(db.command({ ping: 1 }))
    expect((await set('off')).count).to.equal(before + 2)
  })

  it('closes the connection, waits, or adds an error of the write concern', async () => {
    await set({ times: 1 }, { failCommands: ['ping'], closeConnection: true })
    expect(String(await failureOf(db.command({ ping: 1 })))).to.match(/connection .* closed/)
    await set({ times: 1 }, { failCommands: ['ping'], blockConnection: true, blockTimeMS: 60 })
    const asked = performance.now()
    await db.command({ ping: 1 })
    expect(performance.now() - asked).to.be.at.least(50)
    await set({ times: 1 }, { failCommands: ['insert'], writeConcernError: { code: 91, errmsg: 'late' } })
    expect(await failureOf(db.collection('b').insertOne({}))).to.include({ code: 91 })
    expect(await db.collection('b').countDocuments()).to.equal(1)
  })

  it('is refused for another fail point, mode or database', async () => {
    const ask = (command: Document) =>
      failureOf(db.admin().command({ configureFailPoint: 'failCommand', ...command }))
    expect(await ask({ configureFailPoint: 'other', mode: 'off' })).to.include({ code: 4 })
    expect(await ask({ mode: 'sometimes' })).to.include({ code: 2 })
    expect(await ask({ mode: {} })).to.include({ code: 9 })
    expect(await failureOf(db.command({ configureFailPoint: 'failCommand', mode: 'off' }))).to.include({
      code: 13,
    })
  })

  it('is not known where test commands were not asked for', async () => {
    const world = await startWorld()
    const command = { configureFailPoint: 'failCommand', mode: 'off' }
    expect(await failureOf(world.client.db('admin').command(command))).to.include({ code: 59 })
    await world.stop()
  })
})
